import { curveBetween, distanceToSegment, lengthsAlong, parameterAt, pointAt } from './geometry.ts';
import type { Box, Point } from './geometry.ts';
import type { Line, Model } from './model.ts';

/** Bends by line, each seen from the line's own beginning; see `curveBetween`. */
export type Bends = ReadonlyMap<string, number>;

const LANE = 0.062;
/** Neighbouring lines stand at most so far apart, in pixels at a zoom of 1. */
const WIDEST_LANE = 20;
const WIDEST_FAN = 0.55;
const CANDIDATES = [0, 0.08, -0.08, 0.16, -0.16, 0.25, -0.25];
const SAMPLES = 14;

/**
 * Fans the lines of each pair out, and bends whole fans away from marks and labels that stand in their way.
 *
 * @param boxes what lines should not run through, by actor; empty to skip the search
 */
export function bendsOf(model: Model, places: ReadonlyMap<string, Point>, boxes: ReadonlyMap<string, Box>): Bends {
  const bends = new Map<string, number>();
  for (const pair of pairsOf(model)) {
    const first = pair[0].from < pair[0].to ? pair[0].from : pair[0].to;
    const second = first === pair[0].from ? pair[0].to : pair[0].from;
    const start = places.get(first);
    const end = places.get(second);
    const lane = laneStep(pair.length, start && end ? Math.hypot(end.x - start.x, end.y - start.y) : 0);
    const base = start && end && boxes.size > 0 ? bestBend(start, end, pair, lane, first, second, boxes) : 0;
    for (const line of pair) {
      const bend = base + line.lane * lane;
      bends.set(line.id, line.from === first ? bend : -bend || 0);
    }
  }
  return bends;
}

/** The difference in bend from line to line, by the number of lines and the distance of their ends. */
export function laneStep(lines: number, distance: number): number {
  return lines < 2 ? 0 : Math.min(LANE, WIDEST_FAN / (lines - 1), WIDEST_LANE / Math.max(1, distance));
}

function pairsOf(model: Model): Line[][] {
  const pairs = new Map<string, Line[]>();
  for (const line of model.lines.values()) {
    const key = line.from < line.to ? `${line.from}\n${line.to}` : `${line.to}\n${line.from}`;
    const pair = pairs.get(key);
    if (pair) {
      pair.push(line);
    } else {
      pairs.set(key, [line]);
    }
  }
  return [...pairs.values()];
}

function bestBend(
  start: Point,
  end: Point,
  pair: readonly Line[],
  lane: number,
  first: string,
  second: string,
  boxes: ReadonlyMap<string, Box>,
): number {
  const others = [...boxes].filter(([id]) => id !== first && id !== second).map(([, box]) => box);
  const ends = [boxes.get(first), boxes.get(second)].filter((box) => box !== undefined);
  let best = 0;
  let least = Infinity;
  for (const candidate of CANDIDATES) {
    let cost = Math.abs(candidate) * (30 + 45 * (pair.length - 1));
    for (const line of pair) {
      cost += lineCost(start, end, candidate + line.lane * lane, others, ends);
    }
    if (cost < least - 1e-9) {
      least = cost;
      best = candidate;
    }
  }
  return best;
}

/** Pixels of line inside boxes, roughly. */
function lineCost(start: Point, end: Point, bend: number, others: readonly Box[], ends: readonly Box[]): number {
  const curve = curveBetween(start, end, bend);
  const lengths = lengthsAlong(curve, SAMPLES);
  const total = lengths[SAMPLES];
  let cost = 0;
  for (const box of others) {
    const far = Math.max(box.halfWidth, box.halfHeight) + Math.abs(bend) * total + 8;
    if (distanceToSegment(box, start, end) > far) {
      continue;
    }
    for (let i = 1; i < SAMPLES * 2; i++) {
      const point = pointAt(curve, parameterAt(lengths, (total * i) / (SAMPLES * 2)));
      if (Math.abs(point.x - box.x) < box.halfWidth + 4 && Math.abs(point.y - box.y) < box.halfHeight + 4) {
        cost += total / (SAMPLES * 2);
      }
    }
  }
  return cost + endCost(curve, ends);
}

/** Labels under the ends are worth a little: a line that starts through a name makes it harder to read. */
function endCost(curve: ReturnType<typeof curveBetween>, ends: readonly Box[]): number {
  let cost = 0;
  for (const box of ends) {
    const below = { x: box.x, y: box.y + box.halfHeight * 0.6 };
    for (const t of [0.08, 0.14, 0.86, 0.92]) {
      const point = pointAt(curve, t);
      if (Math.abs(point.x - below.x) < box.halfWidth * 0.7 && Math.abs(point.y - below.y) < box.halfHeight * 0.4) {
        cost += 3;
      }
    }
  }
  return cost;
}
