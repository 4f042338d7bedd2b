import type { Point } from './geometry.ts';

/** A disc that a contour must enclose. */
export interface Disc extends Point {
  readonly radius: number;
}

/** One step of a contour: a straight line to a point, then an arc of the given radius to another. */
export interface ContourStep {
  readonly lineTo: Point;
  readonly arcTo: Point;
  readonly radius: number;
}

/** The corners of the convex hull, clockwise on a screen; without points on the sides. */
export function convexHull<P extends Point>(points: readonly P[]): P[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) {
    return sorted.filter((point, i) => i === 0 || point.x !== sorted[0].x || point.y !== sorted[0].y);
  }
  const turn = (o: Point, a: Point, b: Point) => (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);
  const half = (ordered: readonly P[]) => {
    const chain: P[] = [];
    for (const point of ordered) {
      while (chain.length > 1 && turn(chain[chain.length - 2], chain[chain.length - 1], point) <= 0) {
        chain.pop();
      }
      chain.push(point);
    }
    chain.pop();
    return chain;
  };
  return [...half(sorted), ...half([...sorted].reverse())];
}

/**
 * A rounded contour at the distance `radius` around the hull of the points: straight sides joined by arcs. One point
 * gives a circle in two arcs, two points a capsule.
 */
export function roundedContour(points: readonly Point[], radius: number): ContourStep[] {
  const corners = convexHull(points);
  if (corners.length === 0) {
    return [];
  }
  if (corners.length === 1) {
    const { x, y } = corners[0];
    const left = { x: x - radius, y };
    const right = { x: x + radius, y };
    return [
      { lineTo: left, arcTo: right, radius },
      { lineTo: right, arcTo: left, radius },
    ];
  }
  return corners.map((corner, i) => {
    const before = corners[(i + corners.length - 1) % corners.length];
    const after = corners[(i + 1) % corners.length];
    return {
      lineTo: offset(corner, before, corner, radius),
      arcTo: offset(corner, corner, after, radius),
      radius,
    };
  });
}

/** The point moved outwards, at right angles to the side from one corner to the next. */
function offset(point: Point, from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: point.x + ((to.y - from.y) / length) * distance,
    y: point.y - ((to.x - from.x) / length) * distance,
  };
}

/** Whether the point lies within the contour that `roundedContour` gives around a hull with these corners. */
export function withinContour(point: Point, corners: readonly Point[], radius: number): boolean {
  if (corners.length === 0) {
    return false;
  }
  let inside = corners.length > 2;
  for (let i = 0; i < corners.length; i++) {
    const a = corners[i];
    const b = corners[(i + 1) % corners.length];
    if (distance(point, a, b) <= radius) {
      return true;
    }
    if ((b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x) < 0) {
      inside = false;
    }
  }
  return inside;
}

function distance(point: Point, a: Point, b: Point): number {
  const square = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  const along = square === 0 ? 0 : ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / square;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - a.x - t * (b.x - a.x), point.y - a.y - t * (b.y - a.y));
}
