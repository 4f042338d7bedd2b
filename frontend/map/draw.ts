import { lineWidth, relationRule, statusRule } from '../appearance/appearance.ts';
import { tokenOf } from '../drawing/ink.ts';
import type { Ink } from '../drawing/ink.ts';
import { svg } from '../drawing/svg-tree.ts';
import type { SvgNode } from '../drawing/svg-tree.ts';
import { angleOn, pathOf, pointOn, round } from './arc.ts';
import type { Borders } from './borders.ts';
import type { MapData } from './contract.ts';
import { classOf, classesOf } from './measure.ts';
import { LINE_HEIGHT, linesOf } from './label.ts';
import { STATE_RADIUS } from './scene.ts';
import type { PlacedActor, PlacedTie } from './scene.ts';
import type { outliner } from './view.ts';

export interface MapInk extends Ink {
  /** Of the pattern over disputed territories; unique in the page. */
  readonly hatch: string;
}

/** The pattern over disputed territories. */
export function hatching(ink: MapInk): SvgNode {
  return svg(
    'pattern',
    { id: ink.hatch, width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    svg('path', { d: 'M0 0V7', stroke: ink.palette('map-disputed'), 'stroke-width': 2, 'stroke-opacity': 0.6 }),
  );
}

/** Draws a shape as the path of an SVG; empty for what is out of sight. */
export type Outline = ReturnType<typeof outliner>;

/** A step of the drawing of lands, so that a page can breathe between two of them. */
export type Step = () => SvgNode | null;

/** Lands, disputed territories and blocs, one step each, from the ground up. */
export function landSteps(data: MapData, borders: Borders, outline: Outline, ink: MapInk): Step[] {
  const { palette } = ink;
  const values = new Map(data.actors.map((actor) => [actor.id, actor.value]));
  const classes = classesOf(data.actors.filter(({ kind }) => kind === 'STATE').map(({ value }) => value));
  const lands = borders.lands.map(({ state, shape }): Step => () => {
    const d = outline(shape);
    const fill = state === null ? undefined : classOf(values.get(state) ?? 0, classes)?.colour;
    return d === ''
      ? null
      : svg('path', {
          class: fill === undefined ? 'diplo-map__land' : 'diplo-map__land is-actor',
          'data-state': fill === undefined ? null : state,
          d,
          fill: palette(fill ?? 'map-land'),
          stroke: palette('map-border'),
          'stroke-width': 0.7,
          'stroke-linejoin': 'round',
        });
  });
  const disputed = borders.disputed.map(({ shape }): Step => () => {
    const d = outline(shape);
    return d === ''
      ? null
      : svg('path', {
          d,
          fill: `url(#${ink.hatch})`,
          stroke: palette('map-disputed'),
          'stroke-width': 1,
          'stroke-dasharray': '4 3',
          'pointer-events': 'none',
        });
  });
  const blocs = data.blocs.map((bloc): Step => () => {
    const union = borders.union(bloc.members);
    const d = union === null ? '' : outline(union);
    const line = (colour: string, width: number, dash: string | null) =>
      svg('path', { d, fill: 'none', stroke: palette(colour), 'stroke-width': width, 'stroke-linejoin': 'round', 'stroke-dasharray': dash });
    return d === ''
      ? null
      : svg(
          'g',
          { 'pointer-events': 'none' },
          svg('title', {}, bloc.label),
          line('halo', 5, null),
          line('bloc-line', 3, null),
        );
  });
  return [...lands, ...disputed, ...blocs];
}

/** A tie as an arc: the network's colours, dashes, arrows and crosses. */
export function arcOf({ tie, arc }: PlacedTie, ink: MapInk): SvgNode[] {
  const { palette } = ink;
  const relation = relationRule(tie.type);
  const status = statusRule(tie.status);
  const colour = palette(status.colour ?? tokenOf(tie, ink.colouring));
  const width = Math.min(5, lineWidth(tie.type, tie.sources));
  const factor = Math.sqrt(Math.max(1, width / 2));
  const path = pathOf(arc);
  const line = (attributes: Record<string, string | number | null>) =>
    svg('path', { d: path, fill: 'none', 'stroke-linecap': 'butt', ...attributes });
  const nodes = [
    line({ class: 'diplo-map__touch', stroke: 'transparent', 'stroke-width': 14 }),
    line({ class: 'diplo-map__halo', stroke: palette('halo'), 'stroke-width': width + 2, 'stroke-opacity': 0.7 }),
    line({
      class: 'diplo-map__line',
      stroke: colour,
      'stroke-width': width,
      'stroke-linecap': status.dash[0] === 0 ? 'round' : 'butt',
      'stroke-dasharray':
        status.dash.length === 0 ? null : status.dash.map((length) => round(Math.max(0.1, length * factor))).join(' '),
    }),
  ];
  if (tie.directed && tie.type !== 'MEMBER_OF' && tie.type !== 'HOLDS_OFFICE') {
    nodes.push(arrow(arc, width, colour));
  }
  if (relation.mid === 'cross') {
    nodes.push(cross(arc, width, colour, palette('halo')));
  }
  return nodes;
}

function arrow(arc: PlacedTie['arc'], width: number, colour: string): SvgNode {
  const { x, y } = arc.end;
  const degrees = (angleOn(arc, 0.97) * 180) / Math.PI;
  const long = 7.5 + 1.5 * width;
  const half = 2.8 + 1.1 * width;
  return svg('path', {
    d: `M0 0L${round(-long)} ${round(-half)}V${round(half)}z`,
    transform: `translate(${round(x)} ${round(y)}) rotate(${round(degrees)})`,
    fill: colour,
  });
}

function cross(arc: PlacedTie['arc'], width: number, colour: string, halo: string): SvgNode {
  const { x, y } = pointOn(arc, 0.5);
  const half = 4.4 + 0.6 * width;
  const d = `M${round(x - half)} ${round(y - half)}L${round(x + half)} ${round(y + half)}M${round(x - half)} ${round(y + half)}L${round(x + half)} ${round(y - half)}`;
  const stroke = (ink: string, thick: number) => svg('path', { d, stroke: ink, 'stroke-width': thick, 'stroke-linecap': 'round' });
  return svg('g', {}, stroke(halo, width + 4), stroke(colour, Math.max(2.2, width)));
}

/** An actor's mark: a dot for a state, its name in a box for anyone else. */
export function markOf(placed: PlacedActor, ink: MapInk): SvgNode[] {
  const { palette } = ink;
  const { actor, x, y } = placed;
  const ring = (attributes: Record<string, string | number>) =>
    svg('rect', {
      class: 'diplo-map__ring',
      x: x - placed.halfWidth - 4,
      y: y - placed.halfHeight - 4,
      width: 2 * placed.halfWidth + 8,
      height: 2 * placed.halfHeight + 8,
      rx: 9,
      fill: 'none',
      stroke: 'none',
      ...attributes,
    });
  if (actor.kind === 'STATE') {
    const name = placed.name && words(
      actor.label,
      x + placed.name.x,
      y + placed.name.y + 4.5,
      {
        'text-anchor': placed.name.anchor,
        fill: palette('text'),
        stroke: palette('halo'),
        'stroke-width': 3,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
        'font-size': 12.5,
        'font-weight': 600,
      },
    );
    return [
      ring({}),
      svg('circle', { cx: x, cy: y, r: STATE_RADIUS, fill: palette('actor-ring'), stroke: palette('halo'), 'stroke-width': 2 }),
      ...(name ? [name] : []),
    ];
  }
  const isPerson = actor.kind === 'PERSON';
  return [
    ring({}),
    svg('rect', {
      x: x - placed.halfWidth,
      y: y - placed.halfHeight,
      width: 2 * placed.halfWidth,
      height: 2 * placed.halfHeight,
      rx: isPerson ? placed.halfHeight : 4,
      fill: palette(isPerson ? 'surface' : 'actor-organisation'),
      stroke: palette(isPerson ? 'actor-person-ring' : 'halo'),
      'stroke-width': 1.5,
    }),
    words(
      actor.label,
      x,
      y + 4.2,
      {
        'text-anchor': 'middle',
        fill: palette(isPerson ? 'text' : 'actor-organisation-text'),
        'font-size': 11.5,
        'font-weight': 600,
      },
    ),
  ];
}

/** The lines of a label, their middle on the given base line. */
function words(label: string, x: number, y: number, attributes: Record<string, string | number>): SvgNode {
  const lines = linesOf(label);
  if (lines.length === 1) {
    return svg('text', { x, y, ...attributes }, lines[0]);
  }
  const top = y - ((lines.length - 1) * LINE_HEIGHT) / 2;
  return svg('text', attributes, ...lines.map((line, at) => svg('tspan', { x, y: top + at * LINE_HEIGHT }, line)));
}
