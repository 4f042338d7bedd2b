import type { Point } from './view.ts';

/** A mark that takes up a rectangle round its place. */
export interface Body {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

const GAP = 3;
const STEP = 7;
const TURNS = 16;
const FARTHEST = 14;

/**
 * Moves marks that would cover others to the nearest free spot round their place; the first ones have the first choice.
 * The same marks always get the same places.
 *
 * @param kept what they have to keep clear of besides each other
 */
export function spread(bodies: readonly Body[], kept: readonly Body[] = []): Point[] {
  const taken: Body[] = [...kept];
  return bodies.map((body) => {
    for (const { x, y } of spots(body)) {
      const there = { ...body, x, y };
      if (taken.every((other) => !overlap(there, other))) {
        taken.push(there);
        return { x, y };
      }
    }
    taken.push(body);
    return { x: body.x, y: body.y };
  });
}

/** The place itself, then rings round it. */
function* spots(body: Body): Generator<Point> {
  yield body;
  for (let ring = 1; ring <= FARTHEST; ring++) {
    for (let turn = 0; turn < TURNS; turn++) {
      const angle = ((turn + 0.5 * (ring % 2)) / TURNS) * 2 * Math.PI;
      yield { x: body.x + Math.cos(angle) * ring * STEP, y: body.y + Math.sin(angle) * ring * STEP };
    }
  }
}

export function overlap(one: Body, other: Body): boolean {
  return (
    Math.abs(one.x - other.x) < one.halfWidth + other.halfWidth + GAP &&
    Math.abs(one.y - other.y) < one.halfHeight + other.halfHeight + GAP
  );
}
