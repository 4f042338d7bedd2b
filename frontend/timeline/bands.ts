import { dayOf } from './scale.ts';
import type { Day, Scale } from './scale.ts';

export type Unit = 'year' | 'month' | 'day';

/** A year, month or day on the axis. */
export interface Band {
  readonly unit: Unit;
  readonly first: Day;
  readonly left: number;
  readonly right: number;
  /** Empty where there is no room for it. */
  readonly label: string;
}

/** Width of a letter, on the average, in pixels. */
const LETTER = 6.6;
const LEAST: Readonly<Record<Unit, number>> = { year: 4, month: 12, day: 9 };

const iso = (year: number, month: number) => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;

/**
 * The years, months and days of an axis, each unit from left to right. Those too narrow to be seen apart are left out,
 * those too narrow for their name have none.
 */
export function bandsOf(scale: Scale, language: string): Band[] {
  const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const brief = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  const dateOf = (day: Day) => new Date(day * 86_400_000);
  const bands: Band[] = [];
  const add = (unit: Unit, first: Day, end: Day, labels: readonly string[]) => {
    const left = scale.x(Math.max(first, scale.first));
    const right = scale.x(Math.min(end, scale.end));
    if (right - left >= LEAST[unit]) {
      bands.push({ unit, first, left, right, label: labels.find((text) => text.length * LETTER + 6 <= right - left) ?? '' });
    }
  };
  const start = dateOf(scale.first).getUTCFullYear();
  const stop = dateOf(scale.end - 1).getUTCFullYear();
  for (let year = start; year <= stop; year++) {
    const first = dayOf(iso(year, 1));
    add('year', first, dayOf(iso(year + 1, 1)), [String(year)]);
    for (let at = 1; at <= 12; at++) {
      const begin = dayOf(iso(year, at));
      const end = at === 12 ? dayOf(iso(year + 1, 1)) : dayOf(iso(year, at + 1));
      if (end <= scale.first || begin >= scale.end) {
        continue;
      }
      add('month', begin, end, [month.format(dateOf(begin)), brief.format(dateOf(begin))]);
      if (scale.x(end) - scale.x(begin) > 3 * LEAST.day) {
        for (let day = Math.max(begin, scale.first); day < Math.min(end, scale.end); day++) {
          add('day', day, day + 1, [String(dateOf(day).getUTCDate())]);
        }
      }
    }
  }
  const order: readonly Unit[] = ['year', 'month', 'day'];
  return bands.sort((a, b) => order.indexOf(a.unit) - order.indexOf(b.unit) || a.first - b.first);
}
