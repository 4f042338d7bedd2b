import type { IntervalData, LaneData, MarkData, TimelineData } from './contract.ts';
import { barOf } from './interval.ts';
import type { Bar } from './interval.ts';
import { PITCH, USUAL_ROWS, pack } from './pack.ts';
import { dayOf, scaleOf } from './scale.ts';
import type { Day, Scale } from './scale.ts';

export interface PlacedMark {
  readonly mark: MarkData;
  readonly lane: number;
  readonly row: number;
  readonly x: number;
  readonly y: number;
  /** Where its date may lie, in pixels. */
  readonly left: number;
  readonly right: number;
}

export interface PlacedLane {
  readonly data: LaneData;
  readonly top: number;
  readonly height: number;
  /** Marks for which it has no room. */
  readonly crowded: number;
}

export interface PlacedInterval {
  readonly data: IntervalData;
  readonly bar: Bar;
  readonly lane: number;
  /** The middle of its bar. */
  readonly y: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Where the names of lanes end and time begins. */
  readonly gutter: number;
  readonly scale: Scale;
  readonly lanes: readonly PlacedLane[];
  /** By lane, then time. */
  readonly marks: readonly PlacedMark[];
  readonly intervals: readonly PlacedInterval[];
}

export interface LayoutWish {
  readonly width: number;
  /** The first and last day that the filter lets pass, as `2025-04-03`; null for no bound. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether time runs evenly; otherwise busy days get more room. */
  readonly even: boolean;
}

const LANE_PADDING = 8;
const LEAST_HEIGHT = 34;
const BAR_PITCH = 19;
const END_MARGIN = 14;

export function layoutOf(data: TimelineData, wish: LayoutWish): Layout {
  const gutter = wish.width < 560 ? 98 : 172;
  const scale = scaleOf(
    rangeOf(data.marks, wish),
    { left: gutter + 6, right: wish.width - END_MARGIN },
    wish.even ? new Map() : needs(data),
  );
  const lanes: PlacedLane[] = [];
  const marks: PlacedMark[] = [];
  const intervals: PlacedInterval[] = [];
  let top = 0;
  data.lanes.forEach((lane, index) => {
    const own = data.marks.filter((mark) => mark.lanes.includes(index));
    const parcels = own.map((mark) => ({
      left: scale.x(dayOf(mark.first)),
      right: scale.x(dayOf(mark.last) + 1),
      wide: mark.first !== mark.last,
    }));
    const { places, rows } = pack(parcels);
    const bars = data.intervals.flatMap((interval) => {
      const bar = interval.lane === index ? barOf(interval, scale) : null;
      return bar === null ? [] : [{ data: interval, bar, lane: index }];
    });
    bars.forEach((bar, at) => intervals.push({ ...bar, y: top + LANE_PADDING + (at + 0.5) * BAR_PITCH }));
    const barred = bars.length === 0 ? 0 : bars.length * BAR_PITCH + LANE_PADDING;
    const height = barred + Math.max(LEAST_HEIGHT, rows * PITCH + 2 * LANE_PADDING);
    const start = top + barred + (height - barred - rows * PITCH) / 2 + PITCH / 2;
    let crowded = 0;
    own.forEach((mark, at) => {
      const place = places[at];
      if (place === null) {
        crowded++;
        return;
      }
      const { left, right } = parcels[at];
      marks.push({ mark, lane: index, row: place.row, x: place.x, y: start + place.row * PITCH, left, right });
    });
    lanes.push({ data: lane, top, height, crowded });
    top += height;
  });
  return { width: wish.width, height: top, gutter, scale, lanes, marks, intervals };
}

/** The days to draw: those of the filter, else those of the marks. */
export function rangeOf(marks: readonly MarkData[], wish: Pick<LayoutWish, 'from' | 'to'>): { first: Day; end: Day } {
  const firsts = marks.map((mark) => dayOf(mark.first));
  const lasts = marks.map((mark) => dayOf(mark.last));
  const first = wish.from !== null ? dayOf(wish.from) : least(firsts);
  const last = wish.to !== null ? dayOf(wish.to) : -least(lasts.map((day) => -day));
  return { first: Math.min(first, last), end: Math.max(first, last) + 1 };
}

function least(days: readonly Day[]): Day {
  return days.reduce((one, other) => Math.min(one, other), days[0] ?? 0);
}

/** The room that days need so that their marks stand side by side, by the busiest lane of each. */
function needs(data: TimelineData): Map<Day, number> {
  const perLane = new Map<string, number>();
  const need = new Map<Day, number>();
  for (const mark of data.marks) {
    if (mark.first === mark.last) {
      for (const lane of mark.lanes) {
        const key = `${lane} ${mark.first}`;
        const count = (perLane.get(key) ?? 0) + 1;
        perLane.set(key, count);
        const day = dayOf(mark.first);
        need.set(day, Math.max(need.get(day) ?? 0, Math.ceil(count / USUAL_ROWS) * PITCH + 6));
      }
    }
  }
  return need;
}
