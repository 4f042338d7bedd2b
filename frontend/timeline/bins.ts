import type { DateData } from './contract.ts';
import { dayOf } from './scale.ts';
import type { Day, Scale } from './scale.ts';

/** A bar of the overview. */
export interface Bin {
  readonly left: number;
  readonly right: number;
  readonly facts: number;
}

/** Pixels that a date with facts gets at least, so that it can be picked alone. */
export const DATE_ROOM = 11;

/** The room that the dates of an overview need. */
export function roomOf(dates: readonly DateData[], even: boolean): Map<Day, number> {
  return new Map(even ? [] : dates.filter(({ first, last }) => first === last).map(({ first }) => [dayOf(first), DATE_ROOM]));
}

/** All days of an overview. */
export function extentOf(dates: readonly DateData[]): { first: Day; end: Day } {
  const firsts = dates.map(({ first }) => dayOf(first));
  const lasts = dates.map(({ last }) => dayOf(last));
  return { first: Math.min(...firsts), end: Math.max(...lasts) + 1 };
}

/** One bar for each date; facts of an uncertain date lie over all of it. Narrow bars are at least two pixels wide. */
export function binsOf(dates: readonly DateData[], scale: Scale): Bin[] {
  return dates.map(({ first, last, facts }) => {
    const left = scale.x(dayOf(first));
    return { left, right: Math.max(left + 2, scale.x(dayOf(last) + 1) - 1), facts };
  });
}

/** Whole days between two places, in order. */
export function daysBetween(scale: Scale, one: number, other: number): { from: Day; to: Day } {
  const from = Math.floor(scale.day(Math.min(one, other)) + 1e-9);
  const to = Math.ceil(scale.day(Math.max(one, other)) - 1e-9) - 1;
  const last = scale.end - 1;
  return { from: Math.min(from, last), to: Math.min(Math.max(from, to), last) };
}

/**
 * The day a key moves a bound to: from date to date with arrows, to the ends with Home and End.
 *
 * @returns null when the key means nothing
 */
export function movedBound(day: Day, key: string, days: readonly Day[]): Day | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return [...days].reverse().find((other) => other < day) ?? day;
    case 'ArrowRight':
    case 'ArrowUp':
      return days.find((other) => other > day) ?? day;
    case 'Home':
      return days[0] ?? day;
    case 'End':
      return days[days.length - 1] ?? day;
    default:
      return null;
  }
}
