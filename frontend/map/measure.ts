import { MEASURE_COLOURS } from '../appearance/appearance.ts';
import type { ColourToken } from '../appearance/appearance.ts';

/** A class of a measure: all values from one to another have one colour. */
export interface MeasureClass {
  readonly from: number;
  readonly to: number;
  readonly colour: ColourToken;
}

/**
 * Parts values into at most five classes with whole bounds. Few values get a class each; many are parted evenly on a
 * logarithmic scale, because few actors have most of everything.
 */
export function classesOf(values: readonly number[]): MeasureClass[] {
  const positive = values.filter((value) => value > 0);
  if (positive.length === 0) {
    return [];
  }
  const most = Math.max(...positive);
  const count = Math.min(MEASURE_COLOURS.length, most);
  const bounds = [1];
  for (let at = 1; at < count; at++) {
    const bound = most <= MEASURE_COLOURS.length ? at + 1 : Math.round(most ** (at / count)) + 1;
    bounds.push(Math.max(bound, bounds[at - 1] + 1));
  }
  return bounds
    .filter((from) => from <= most)
    .map((from, at, all) => ({
      from,
      to: at === all.length - 1 ? most : all[at + 1] - 1,
      colour: MEASURE_COLOURS[colourAt(at, all.length)],
    }));
}

/** Few classes are spread over all colours. */
function colourAt(at: number, count: number): number {
  return count === 1 ? 2 : Math.round((at * (MEASURE_COLOURS.length - 1)) / (count - 1));
}

export function classOf(value: number, classes: readonly MeasureClass[]): MeasureClass | undefined {
  return classes.find(({ from, to }) => value >= from && value <= to);
}
