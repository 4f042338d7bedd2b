import { mix } from '../appearance/palette.ts';
import type { Palette } from '../appearance/palette.ts';
import { svg } from '../drawing/svg-tree.ts';
import type { SvgNode } from '../drawing/svg-tree.ts';

/** Half the height of a mark, in pixels. */
export const RADIUS = 6.5;

export interface MarkStyle {
  readonly status: string;
  readonly colour: string;
  /** Withdrawals carry a cross. */
  readonly cross: boolean;
}

const circle = { d: `M${-RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${-2 * RADIUS} 0z` };
const triangle = { d: 'M-5 -6.5L7 0L-5 6.5z' };
const diamond = { d: 'M0 -7.5L7.5 0L0 7.5L-7.5 0z' };
const square = { d: 'M-5.5 -5.5h11v11h-11z' };

interface Outline {
  readonly d: string;
  readonly filled: boolean;
  readonly dash?: string;
}

/** Each status has its own outline, so that none needs its colour to be known. */
const OUTLINES: Readonly<Record<string, Outline>> = {
  ASSERTED: { ...circle, filled: true },
  PLANNED: { ...triangle, filled: false },
  DESIRED: { ...diamond, filled: false },
  POSSIBLE: { ...circle, filled: false, dash: '0.1 3.4' },
  ENDED: { ...square, filled: false },
  DENIED: { ...circle, filled: false },
};

/** The mark of a status round the point 0,0. */
export function shapeOf(style: MarkStyle, palette: Palette): SvgNode[] {
  const outline = OUTLINES[style.status] ?? OUTLINES.ASSERTED;
  const colour = style.status === 'ENDED' ? palette('status-ended') : style.colour;
  const pale = mix(palette('canvas'), colour, 0.14);
  const nodes = [
    svg('path', {
      d: outline.d,
      fill: outline.filled ? colour : pale,
      stroke: outline.filled ? palette('canvas') : colour,
      'stroke-width': outline.filled ? 1 : 2,
      'stroke-dasharray': outline.dash,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  ];
  if (style.status === 'DENIED') {
    nodes.push(line('M-4.4 4.4L4.4 -4.4', colour));
  }
  if (style.cross) {
    nodes.push(line('M-2.5 -2.5l5 5m0 -5l-5 5', outline.filled ? palette('canvas') : colour));
  }
  return nodes;
}

function line(d: string, colour: string): SvgNode {
  return svg('path', { d, fill: 'none', stroke: colour, 'stroke-width': 1.8, 'stroke-linecap': 'round' });
}
