/** Days are counted from 1 January 1970; day 0.5 is its noon. */
export type Day = number;

const MILLISECONDS = 86_400_000;

export function dayOf(iso: string): Day {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS);
}

export function isoOf(day: Day): string {
  return new Date(Math.floor(day) * MILLISECONDS).toISOString().slice(0, 10);
}

/** Where days lie on a line, in pixels. */
export interface Scale {
  /** The first day, and the day after the last. */
  readonly first: Day;
  readonly end: Day;
  readonly left: number;
  readonly right: number;
  /** Days outside lie at the ends. */
  x(day: Day): number;
  day(x: number): Day;
}

/** How much of a line days that need room may take from all the others. */
const GREATEST_SHARE = 0.8;

/**
 * A scale on which time runs evenly but for days that need more room.
 *
 * @param needs pixels by day, beside what every day has; when too much is needed, each gets less
 */
export function scaleOf(
  range: { readonly first: Day; readonly end: Day },
  span: { readonly left: number; readonly right: number },
  needs: ReadonlyMap<Day, number> = new Map(),
): Scale {
  const { first } = range;
  const end = Math.max(range.end, first + 1);
  const { left } = span;
  const right = Math.max(span.right, left + 1);
  const inside = [...needs].filter(([day]) => day >= first && day < end).sort(([a], [b]) => a - b);
  const wanted = inside.reduce((sum, [, need]) => sum + need, 0);
  const given = Math.min(wanted, (right - left) * GREATEST_SHARE);
  const share = wanted === 0 ? 0 : given / wanted;
  const even = (right - left - given) / (end - first);
  const days: Day[] = [first];
  const places: number[] = [left];
  const stop = (day: Day, place: number) => {
    if (day > days[days.length - 1]) {
      days.push(day);
      places.push(place);
    }
  };
  let extra = 0;
  for (const [day, need] of inside) {
    stop(day, left + (day - first) * even + extra);
    extra += need * share;
    stop(day + 1, left + (day + 1 - first) * even + extra);
  }
  stop(end, right);
  return {
    first,
    end,
    left,
    right,
    x: (day) => between(days, places, day),
    day: (x) => between(places, days, x),
  };
}

/** The value that belongs to a key, on straight lines between known ones; the outermost ones outside. */
function between(keys: readonly number[], values: readonly number[], key: number): number {
  let low = 0;
  let high = keys.length - 1;
  if (key <= keys[low]) {
    return values[low];
  }
  if (key >= keys[high]) {
    return values[high];
  }
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (keys[middle] <= key) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return values[low] + ((key - keys[low]) / (keys[high] - keys[low])) * (values[high] - values[low]);
}
