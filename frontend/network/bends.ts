import { curveBetween, distanceToSegment, lengthsAlong, parameterAt, pointAt, segmentsCross } from './geometry.ts';
import type { Box, Point } from './geometry.ts';
import type { Line, Model } from './model.ts';

/** Bends by line, each seen from the line's own beginning; see `curveBetween`. */
export type Bends = ReadonlyMap<string, number>;

const LANE = 0.062;
/** Neighbouring lines stand at most so far apart, in pixels at a zoom of 1. */
const WIDEST_LANE = 18;
/** Many lines move closer together, so that a fan stays about so wide, but never closer than can be told apart. */
const WIDEST_FAN = 84;
const CLOSEST_LANE = 8.5;
const CANDIDATES = [0, 0.06, -0.06, 0.12, -0.12, 0.18, -0.18, 0.26, -0.26, 0.36, -0.36];
const SAMPLES = 14;
/** What a crossing costs, in pixels of a line that runs over a mark. */
const CROSSING = 12;
/** Beyond so many pairs crossings are not looked for. */
const MOST_PAIRS_CROSSED = 400;

/** All lines of two actors, seen from the one whose id comes first. */
interface Pair {
  readonly lines: readonly Line[];
  readonly first: string;
  readonly second: string;
  readonly start: Point;
  readonly end: Point;
  readonly lane: number;
  /** The middle of the fan as far as it is known: straight until its bend is chosen. */
  path: readonly Point[];
}

/**
 * Fans the lines of each pair out, and bends whole fans away from marks, labels and other fans that stand in their way:
 * first the fans of many lines, which have least choice.
 *
 * @param boxes what lines should not run through, by actor; empty to skip the search
 */
export function bendsOf(model: Model, places: ReadonlyMap<string, Point>, boxes: ReadonlyMap<string, Box>): Bends {
  const bends = new Map<string, number>();
  const pairs = pairsOf(model, places).sort((a, b) => b.lines.length - a.lines.length);
  const obstacles = pairs.length <= MOST_PAIRS_CROSSED ? pairs : [];
  for (const pair of pairs) {
    const base = boxes.size > 0 ? bestBend(pair, obstacles, boxes) : 0;
    pair.path = middleOf(pair, base, 10);
    for (const line of pair.lines) {
      const bend = base + line.lane * pair.lane;
      bends.set(line.id, line.from === pair.first ? bend : -bend || 0);
    }
  }
  return bends;
}

function middleOf({ start, end }: Pair, bend: number, steps: number): Point[] {
  const curve = curveBetween(start, end, bend);
  return Array.from({ length: steps + 1 }, (_, i) => pointAt(curve, i / steps));
}

/** The difference in bend from line to line, by the number of lines and the distance of their ends. */
export function laneStep(lines: number, distance: number): number {
  if (lines < 2) {
    return 0;
  }
  const gap = Math.min(WIDEST_LANE, Math.max(CLOSEST_LANE, WIDEST_FAN / (lines - 1)));
  return Math.min(LANE, gap / Math.max(1, distance));
}

function pairsOf(model: Model, places: ReadonlyMap<string, Point>): Pair[] {
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
  return [...pairs].flatMap(([key, lines]) => {
    const [first, second] = key.split('\n');
    const start = places.get(first);
    const end = places.get(second);
    if (!start || !end) {
      return [];
    }
    const lane = laneStep(lines.length, Math.hypot(end.x - start.x, end.y - start.y));
    return [{ lines, first, second, start, end, lane, path: [start, end] }];
  });
}

function bestBend(pair: Pair, obstacles: readonly Pair[], boxes: ReadonlyMap<string, Box>): number {
  const { lines, first, second, start, end, lane } = pair;
  const others = [...boxes].filter(([id]) => id !== first && id !== second).map(([, box]) => box);
  const ends = [boxes.get(first), boxes.get(second)].filter((box) => box !== undefined);
  let best = 0;
  let least = Infinity;
  for (const candidate of CANDIDATES) {
    let cost = Math.abs(candidate) * (30 + 45 * (lines.length - 1));
    for (const line of lines) {
      cost += lineCost(start, end, candidate + line.lane * lane, others, ends);
    }
    if (cost < least) {
      cost += crossingCost(pair, middleOf(pair, candidate, SAMPLES - 1), obstacles);
    }
    if (cost < least - 1e-9) {
      least = cost;
      best = candidate;
    }
  }
  return best;
}

function crossingCost(pair: Pair, path: readonly Point[], obstacles: readonly Pair[]): number {
  let cost = 0;
  for (const other of obstacles) {
    if (other !== pair && pathsCross(path, other.path)) {
      cost += CROSSING * pair.lines.length * Math.min(3, other.lines.length);
    }
  }
  return cost;
}

function pathsCross(first: readonly Point[], second: readonly Point[]): boolean {
  for (let i = 1; i < first.length; i++) {
    for (let j = 1; j < second.length; j++) {
      if (segmentsCross(first[i - 1], first[i], second[j - 1], second[j])) {
        return true;
      }
    }
  }
  return false;
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
