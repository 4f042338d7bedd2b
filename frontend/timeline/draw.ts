import { relationRule } from '../appearance/appearance.ts';
import { mix } from '../appearance/palette.ts';
import type { Palette } from '../appearance/palette.ts';
import type { Picture } from '../drawing/files.ts';
import { tokenOf } from '../drawing/ink.ts';
import type { Ink } from '../drawing/ink.ts';
import { svg } from '../drawing/svg-tree.ts';
import type { SvgNode } from '../drawing/svg-tree.ts';
import { bandsOf } from './bands.ts';
import type { MarkData } from './contract.ts';
import { intervalOf } from './interval.ts';
import type { Layout, PlacedLane, PlacedMark } from './layout.ts';
import { PITCH } from './pack.ts';
import { RADIUS, shapeOf } from './shapes.ts';

export interface TimelineInk extends Ink {
  readonly language: string;
}

const BAND = 17;
/** Width of a letter of a lane's name, on the average, in pixels. */
const LETTER = 6.9;

/** Years, months and days above the lanes. */
export function axisOf(layout: Layout, ink: TimelineInk): Picture {
  const { palette } = ink;
  const bands = bandsOf(layout.scale, ink.language);
  const units = (['year', 'month', 'day'] as const).filter((unit) =>
    bands.some((band) => band.unit === unit && band.label !== ''),
  );
  const height = units.length * BAND + 4;
  const children = units.flatMap((unit, row) =>
    bands
      .filter((band) => band.unit === unit)
      .flatMap((band) => {
        const y = row * BAND;
        const left = svg('path', {
          d: `M${round(band.left)} ${y + 3}v${BAND - 3}`,
          stroke: palette('border'),
          'stroke-width': unit === 'year' ? 2 : 1,
        });
        const centred = unit === 'day';
        const label = svg(
          'text',
          {
            x: centred ? (band.left + band.right) / 2 : band.left + 5,
            y: y + 13,
            'text-anchor': centred ? 'middle' : null,
            fill: palette(unit === 'year' ? 'text' : 'text-muted'),
            'font-size': 12,
            'font-weight': unit === 'year' ? 600 : null,
          },
          band.label,
        );
        return band.label === '' ? [left] : [left, label];
      }),
  );
  const base = svg('path', {
    d: `M${layout.gutter} ${height - 0.5}H${layout.width}`,
    stroke: palette('text-muted'),
    'stroke-width': 1,
  });
  return { node: svg('g', {}, ...children, base), width: layout.width, height };
}

/** The lanes without their marks: grounds, names and the lines of the axis. */
export function groundOf(layout: Layout, ink: TimelineInk): SvgNode {
  const { palette } = ink;
  const lines = bandsOf(layout.scale, ink.language).map((band) =>
    svg('path', {
      d: `M${round(band.left)} 0V${layout.height}`,
      stroke: band.unit === 'day' ? mix(palette('border'), palette('canvas'), 0.55) : palette('border'),
      'stroke-width': band.unit === 'year' ? 1.5 : 1,
    }),
  );
  const lanes = layout.lanes.map((lane, index) =>
    svg('rect', {
      x: 0,
      y: lane.top,
      width: layout.width,
      height: lane.height,
      fill: index % 2 === 0 ? palette('surface') : palette('canvas'),
    }),
  );
  return svg('g', {}, ...lanes, ...lines);
}

/** The name of a lane, with a note when not all of its marks have a place. */
export function nameOf(lane: PlacedLane, layout: Layout, ink: TimelineInk): SvgNode {
  const { palette } = ink;
  const most = Math.floor((layout.gutter - 16) / LETTER);
  const middle = lane.top + lane.height / 2;
  const lines = shortened(lane.data.label, most, lane.height > 44 ? 3 : 2);
  const words = lines.map((line, index) =>
    svg(
      'text',
      {
        x: 10,
        y: middle + 4.5 + (index - (lines.length - 1) / 2) * 15,
        fill: palette('text'),
        'font-size': 13,
        'font-weight': 550,
      },
      line,
    ),
  );
  const more =
    lane.crowded === 0
      ? []
      : [
          svg(
            'text',
            { x: layout.width - 4, y: lane.top + 12, 'text-anchor': 'end', fill: palette('text-muted'), 'font-size': 11 },
            `+${lane.crowded}`,
          ),
        ];
  return svg('g', {}, ...words, ...more);
}

/** A name in lines of so many letters at most, shortened where it does not fit. */
export function shortened(name: string, most: number, rows: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && `${last} ${word}`.length <= most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  const kept = lines.slice(0, rows).map((line) => (line.length > most ? `${line.slice(0, most - 1)}…` : line));
  if (lines.length > rows) {
    kept[rows - 1] = `${kept[rows - 1].slice(0, most - 1)}…`;
  }
  return kept;
}

export function colourOf(mark: Pick<MarkData, 'type' | 'domains'>, ink: Ink): string {
  return ink.palette(tokenOf(mark, ink.colouring));
}

/** A mark at its place, with a ring that only shows when it is needed. */
export function markOf(placed: PlacedMark, ink: TimelineInk): SvgNode[] {
  const { mark, x, y } = placed;
  const { palette } = ink;
  const colour = colourOf(mark, ink);
  const shape = shapeOf({ status: mark.status, colour, cross: relationRule(mark.type).mid === 'cross' }, palette);
  return [
    ...(mark.first === mark.last ? [] : [spanOf(placed, colour, palette)]),
    svg('circle', { class: 'diplo-timeline__ring', cx: x, cy: y, r: PITCH / 2, fill: 'none', stroke: 'none' }),
    svg('g', { transform: `translate(${round(x)} ${round(y)})` }, ...shape, ...(mark.own ? [stem(palette)] : [])),
    ...(mark.contested ? [flash(x, y, palette)] : []),
  ];
}

/** The stretch of an uncertain date. */
function spanOf(placed: PlacedMark, colour: string, palette: Palette): SvgNode {
  const width = Math.max(PITCH, placed.right - placed.left - 2);
  return svg('rect', {
    x: Math.min(placed.left + 1, placed.x - width / 2),
    y: placed.y - 4,
    width,
    height: 8,
    rx: 4,
    fill: mix(palette('canvas'), colour, 0.12),
    stroke: mix(palette('canvas'), colour, 0.75),
    'stroke-width': 1,
    'stroke-dasharray': '3 3',
  });
}

/** A stroke under marks whose date stands in the text. */
function stem(palette: Palette): SvgNode {
  return svg('path', {
    d: `M-5 ${RADIUS + 2}h10`,
    stroke: palette('text'),
    'stroke-width': 1.5,
    'stroke-linecap': 'round',
  });
}

function flash(x: number, y: number, palette: Palette): SvgNode {
  return svg(
    'text',
    { x: x + RADIUS, y: y - 3, fill: palette('contested'), 'font-size': 13, 'font-weight': 700, 'text-anchor': 'middle' },
    '!',
  );
}

/** All of a timeline in one drawing, for files. */
export function wholeOf(layout: Layout, ink: TimelineInk): Picture {
  const axis = axisOf(layout, ink);
  const node = svg(
    'g',
    {},
    axis.node,
    svg(
      'g',
      { transform: `translate(0 ${axis.height})` },
      groundOf(layout, ink),
      ...layout.lanes.map((lane) => nameOf(lane, layout, ink)),
      ...layout.intervals.map((placed) => svg('g', {}, svg('title', {}, placed.data.title), ...intervalOf(placed, ink))),
      ...layout.marks.map((placed) => svg('g', {}, svg('title', {}, placed.mark.title), ...markOf(placed, ink))),
    ),
  );
  return { node, width: layout.width, height: axis.height + layout.height };
}

const round = (value: number) => Math.round(value * 100) / 100;
