import type { Body } from './spread.ts';
import type { Point } from './view.ts';

/** A curve from one mark to another, in pixels. */
export interface Arc {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

const BEND = 0.16;
const FAN = 0.085;
/** Space between a mark and the line that ends at it. */
const END_GAP = 2.5;

/**
 * The curve of one of several ties between two marks. All bend to one side, seen from the mark that stands first, so
 * that no two of them cover each other.
 *
 * @param index which of the ties it is, from 0
 * @param turned whether it goes from the second mark to the first
 */
export function arcBetween(first: Body, second: Body, index: number, turned: boolean): Arc {
  const bend = BEND + FAN * index;
  const control = {
    x: (first.x + second.x) / 2 + (second.y - first.y) * bend,
    y: (first.y + second.y) / 2 - (second.x - first.x) * bend,
  };
  const one = edgeOf(first, control);
  const other = edgeOf(second, control);
  return turned ? { start: other, control, end: one } : { start: one, control, end: other };
}

/** Where a line towards a point leaves a mark. */
function edgeOf(body: Body, towards: Point): Point {
  const [dx, dy] = [towards.x - body.x, towards.y - body.y];
  const far = Math.hypot(dx, dy) || 1;
  const reach = Math.min(
    (body.halfWidth + END_GAP) / (Math.abs(dx) / far || 1e-9),
    (body.halfHeight + END_GAP) / (Math.abs(dy) / far || 1e-9),
    far * 0.45,
  );
  return { x: body.x + (dx / far) * reach, y: body.y + (dy / far) * reach };
}

export function pointOn({ start, control, end }: Arc, share: number): Point {
  const rest = 1 - share;
  const mixed = (a: number, b: number, c: number) => rest * rest * a + 2 * rest * share * b + share * share * c;
  return { x: mixed(start.x, control.x, end.x), y: mixed(start.y, control.y, end.y) };
}

/** The direction in which a curve runs at a share of it, as an angle in radians. */
export function angleOn({ start, control, end }: Arc, share: number): number {
  const part = (a: number, b: number, c: number) => (1 - share) * (b - a) + share * (c - b);
  return Math.atan2(part(start.y, control.y, end.y), part(start.x, control.x, end.x));
}

export function pathOf({ start, control, end }: Arc): string {
  const [a, b, c] = [start, control, end].map(({ x, y }) => `${round(x)} ${round(y)}`);
  return `M${a}Q${b} ${c}`;
}

export const round = (value: number) => Math.round(value * 10) / 10;

/** How the ties of each pair are counted through: by tie, its number within the pair, and whether it is turned round. */
export function fanOf(ties: readonly { id: string; from: string; to: string }[]): Map<string, { index: number; turned: boolean }> {
  const counts = new Map<string, number>();
  const fan = new Map<string, { index: number; turned: boolean }>();
  for (const { id, from, to } of ties) {
    const turned = from > to;
    const pair = turned ? `${to} ${from}` : `${from} ${to}`;
    const index = counts.get(pair) ?? 0;
    counts.set(pair, index + 1);
    fan.set(id, { index, turned });
  }
  return fan;
}
