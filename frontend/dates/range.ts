/** A bar of the histogram: `2025-04` or `2025`, with its number of facts. */
export interface Bar {
  readonly period: string;
  readonly name: string;
  readonly facts: number;
  /** What it says to those who do not see it. */
  readonly label: string;
}

/** The first and the last chosen bar, by their numbers. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

export const rangeOf = (one: number, other: number): Range => ({
  first: Math.min(one, other), last: Math.max(one, other),
});

export const holds = (range: Range | null, index: number): boolean =>
  range !== null && range.first <= index && index <= range.last;

/** First and last day of a period. */
export function days(period: string): [from: string, to: string] {
  if (period.length === 4) {
    return [`${period}-01-01`, `${period}-12-31`];
  }
  const [year, month] = period.split('-').map(Number);
  return [`${period}-01`, `${period}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`];
}

/**
 * The bars that a range of days touches.
 *
 * @param from first day, empty for no beginning
 * @param to last day, empty for no end
 * @returns null when there is no range or it touches no bar
 */
export function touched(bars: readonly Bar[], from: string, to: string): Range | null {
  if (!from && !to) {
    return null;
  }
  const inside = bars.flatMap(({ period }, index) => {
    const [first, last] = days(period);
    return (from && last < from) || (to && first > to) ? [] : [index];
  });
  return inside.length === 0 ? null : rangeOf(inside[0], inside[inside.length - 1]);
}
