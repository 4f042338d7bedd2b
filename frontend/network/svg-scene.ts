import type { Palette } from '../appearance/palette.ts';
import type { Curve, Point } from './geometry.ts';
import { FONT } from './letters.ts';
import type { ActorMark, BadgeMark, ContourMark, LineMark, Scene, WordMark } from './scene.ts';
import { unequalSign } from './stroke.ts';
import { svg } from '../drawing/svg-tree.ts';
import type { SvgNode } from '../drawing/svg-tree.ts';

/** What the drawing says aloud and where its flags come from. */
export interface SceneDress {
  readonly palette: Palette;
  /** Address of a flag, or undefined to draw the plain disc. */
  flag(code: string): string | undefined;
  /** Accessible name of a mark or line; becomes its `title`. */
  title(id: string): string;
}

/** The scene as one SVG group, with real text, from the back to the front. */
export function sceneGroup(scene: Scene, dress: SceneDress): SvgNode {
  return svg(
    'g',
    { 'font-family': FONT },
    svg('g', { class: 'contours' }, ...scene.contours.map((contour) => contourNode(contour, dress))),
    svg('g', { class: 'lines', fill: 'none' }, ...scene.lines.map((line) => lineNode(line, dress))),
    svg('g', { class: 'badges' }, ...scene.badges.map((badge) => badgeNode(badge, dress))),
    svg('g', { class: 'actors' }, ...scene.actors.map((actor) => actorNode(actor, dress))),
    svg('g', { class: 'words', 'text-anchor': 'middle' }, ...scene.words.map((word) => wordNode(word, dress))),
  );
}

const at = (point: Point) => `${round(point.x)} ${round(point.y)}`;
const round = (value: number) => Math.round(value * 100) / 100;
const curvePath = (curve: Curve) => `M${at(curve.start)}Q${at(curve.control)} ${at(curve.end)}`;

function contourNode(contour: ContourMark, { palette }: SceneDress): SvgNode {
  const path = contour.steps
    .map((step, i) => `${i === 0 ? 'M' : 'L'}${at(step.lineTo)}A${round(step.radius)} ${round(step.radius)} 0 0 1 ${at(step.arcTo)}`)
    .join('');
  return svg('path', {
    d: `${path}Z`, fill: palette('bloc-fill'), 'fill-opacity': 0.62, stroke: palette('bloc-line'), 'stroke-width': 1.6,
  });
}

function lineNode(line: LineMark, dress: SceneDress): SvgNode {
  const colour = dress.palette(line.faded ? 'faded' : line.colour);
  const dotted = line.dash.length > 0 && line.dash[0] === 0;
  const stroke = {
    stroke: colour,
    'stroke-width': dotted ? line.width * 1.24 : line.width,
    'stroke-dasharray': line.dash.length === 0 ? null : line.dash.map((part) => (part === 0 ? 0.01 : part)).join(' '),
    'stroke-linecap': dotted ? 'round' : null,
  };
  return svg(
    'g',
    { 'data-id': line.id, class: 'line' },
    svg('title', {}, dress.title(line.id)),
    ...line.pieces.map((piece) => svg('path', { d: curvePath(piece), ...stroke })),
    ...line.cross.map(([from, to]) =>
      svg('path', { d: `M${at(from)}L${at(to)}`, stroke: colour, 'stroke-width': Math.max(1.8, line.width * 0.84) })),
    ...(line.arrow ? [svg('path', { d: `M${line.arrow.map(at).join('L')}Z`, fill: colour })] : []),
    ...line.pieces.map((piece) =>
      svg('path', { d: curvePath(piece), stroke: 'transparent', 'stroke-width': 14, class: 'hit' })),
  );
}

function badgeNode({ x, y, kind, radius, colour, faded }: BadgeMark, { palette }: SceneDress): SvgNode {
  const stroke = palette(faded ? 'faded' : colour);
  const fill = kind === 'pinned' ? stroke : palette('canvas');
  const circle = svg('circle', { cx: x, cy: y, r: radius, fill, stroke, 'stroke-width': 1.5 });
  return kind !== 'contested'
    ? circle
    : svg('g', {}, circle, svg('path', { d: unequalSign(x, y, radius), stroke, 'stroke-width': 1.5 }));
}

function actorNode(actor: ActorMark, dress: SceneDress): SvgNode {
  const { palette } = dress;
  const paint = {
    fill: palette(actor.faded ? 'faded' : actor.fill),
    stroke: palette(actor.faded ? 'halo' : actor.ring),
    'stroke-width': actor.ringWidth,
  };
  const out = actor.ringWidth / 2;
  const shape = actor.round
    ? svg('circle', { cx: actor.x, cy: actor.y, r: actor.halfWidth + out, ...paint })
    : svg('rect', {
        x: actor.x - actor.halfWidth - out, y: actor.y - actor.halfHeight - out,
        width: (actor.halfWidth + out) * 2, height: (actor.halfHeight + out) * 2,
        rx: Math.min(actor.halfHeight, 7), ...paint,
      });
  const address = actor.flag === null ? undefined : dress.flag(actor.flag);
  const flag = address === undefined ? [] : [svg('image', {
    href: address, x: actor.x - actor.halfWidth, y: actor.y - actor.halfHeight, width: actor.halfWidth * 2,
    height: actor.halfHeight * 2, opacity: actor.faded ? 0.16 : null,
  })];
  return svg('g', { 'data-id': actor.id, class: 'actor' }, svg('title', {}, dress.title(actor.id)), shape, ...flag);
}

function wordNode(word: WordMark, { palette }: SceneDress): SvgNode {
  return svg(
    'text',
    {
      x: word.x, y: word.y, 'font-size': word.size, 'font-weight': word.bold ? 600 : 400, dy: '0.35em',
      fill: palette(word.faded ? 'faded-text' : word.colour), stroke: word.halo ? palette('halo') : null,
      'stroke-width': word.halo ? 4 : null, 'stroke-linejoin': word.halo ? 'round' : null,
      'paint-order': word.halo ? 'stroke' : null,
    },
    word.text,
  );
}
