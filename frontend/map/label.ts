import { overlap } from './spread.ts';
import type { Body } from './spread.ts';
import type { Size } from './view.ts';

/** A name beside a mark, in pixels from its middle. */
export interface Name {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A line of a label holds so many letters; what is longer stands in two, and is cut where two do not hold it. */
const MOST_LETTERS = 18;
const CUT_AT = 24;
const LETTER = 6.8;

/** From line to line, in pixels. */
export const LINE_HEIGHT = 14;

const GAP = 4;
const HALF = 6;

/** The lines of a label: one, or two about as long as each other. */
export function linesOf(label: string): string[] {
  if (label.length <= MOST_LETTERS) {
    return [label];
  }
  const words = label.split(' ');
  let best = [label];
  for (let at = 1; at < words.length; at++) {
    const lines = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    if (longest(lines) < longest(best)) {
      best = lines;
    }
  }
  return best.map((line) => (line.length > CUT_AT ? `${line.slice(0, CUT_AT - 1)}…` : line));
}

/** Half the sides of the words of a label, in pixels. */
export function halvesOf(label: string): { readonly halfWidth: number; readonly halfHeight: number } {
  const lines = linesOf(label);
  return { halfWidth: (longest(lines) * LETTER) / 2, halfHeight: HALF + ((lines.length - 1) * LINE_HEIGHT) / 2 };
}

/** The first free side of a mark for its name: right, left, below, above, then the corners. */
export function freeName(
  label: string,
  mark: Body,
  taken: readonly Body[],
  size: Size,
): { readonly name: Name; readonly body: Body } | null {
  const { halfWidth, halfHeight } = halvesOf(label);
  const aside = mark.halfWidth + GAP;
  const apart = mark.halfHeight + GAP + halfHeight;
  const names: readonly Name[] = [
    { x: aside, y: 0, anchor: 'start' },
    { x: -aside, y: 0, anchor: 'end' },
    { x: 0, y: apart, anchor: 'middle' },
    { x: 0, y: -apart, anchor: 'middle' },
    { x: 0, y: apart, anchor: 'start' },
    { x: 0, y: apart, anchor: 'end' },
    { x: 0, y: -apart, anchor: 'start' },
    { x: 0, y: -apart, anchor: 'end' },
  ];
  for (const name of names) {
    const shift = { start: halfWidth, middle: 0, end: -halfWidth }[name.anchor];
    const body = { x: mark.x + name.x + shift, y: mark.y + name.y, halfWidth, halfHeight };
    const inside = body.x - halfWidth > 0 && body.x + halfWidth < size.width;
    if (inside && taken.every((other) => other === mark || !overlap(body, other))) {
      return { name, body };
    }
  }
  return null;
}

function longest(lines: readonly string[]): number {
  return Math.max(...lines.map(({ length }) => length));
}
