export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Axis-parallel, by its middle and half its sides. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

export interface Curve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

/** Outline of a mark around its middle, in pixels: a disc when `round`, else a rounded rectangle. */
export interface Outline {
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly round: boolean;
}

/**
 * A quadratic curve between two points.
 *
 * @param bend how far the middle of the curve stands off the straight line, as a share of its length; positive bends to
 *     the right of the direction of travel on a screen whose y grows downwards
 */
export function curveBetween(start: Point, end: Point, bend: number): Curve {
  const control = {
    x: (start.x + end.x) / 2 - (end.y - start.y) * bend * 2,
    y: (start.y + end.y) / 2 + (end.x - start.x) * bend * 2,
  };
  return { start, control, end };
}

export function pointAt(curve: Curve, t: number): Point {
  const u = 1 - t;
  return {
    x: u * u * curve.start.x + 2 * u * t * curve.control.x + t * t * curve.end.x,
    y: u * u * curve.start.y + 2 * u * t * curve.control.y + t * t * curve.end.y,
  };
}

/** Direction of travel, of length 1; (1, 0) where the curve stands still. */
export function directionAt(curve: Curve, t: number): Point {
  const u = 1 - t;
  const x = 2 * u * (curve.control.x - curve.start.x) + 2 * t * (curve.end.x - curve.control.x);
  const y = 2 * u * (curve.control.y - curve.start.y) + 2 * t * (curve.end.y - curve.control.y);
  const length = Math.hypot(x, y);
  return length === 0 ? { x: 1, y: 0 } : { x: x / length, y: y / length };
}

/** How far the outline reaches from its middle in a direction of length 1. */
export function reach(outline: Outline, direction: Point): number {
  if (outline.round) {
    return outline.halfWidth;
  }
  const acrossX = Math.abs(direction.x) < 1e-6 ? Infinity : outline.halfWidth / Math.abs(direction.x);
  const acrossY = Math.abs(direction.y) < 1e-6 ? Infinity : outline.halfHeight / Math.abs(direction.y);
  return Math.min(acrossX, acrossY);
}

const SEGMENTS = 24;

/** Lengths along the curve at equal steps of the parameter, beginning with 0. */
export function lengthsAlong(curve: Curve, segments = SEGMENTS): number[] {
  const lengths = [0];
  let previous = curve.start;
  for (let i = 1; i <= segments; i++) {
    const next = pointAt(curve, i / segments);
    lengths.push(lengths[i - 1] + Math.hypot(next.x - previous.x, next.y - previous.y));
    previous = next;
  }
  return lengths;
}

/** The parameter at a distance along the curve, between 0 and 1. */
export function parameterAt(lengths: readonly number[], distance: number): number {
  const last = lengths.length - 1;
  if (distance <= 0) {
    return 0;
  }
  for (let i = 1; i <= last; i++) {
    if (lengths[i] >= distance) {
      const step = lengths[i] - lengths[i - 1];
      return (i - 1 + (step === 0 ? 0 : (distance - lengths[i - 1]) / step)) / last;
    }
  }
  return 1;
}

/** The part of a curve between two parameters, as a curve of its own. */
export function portion(curve: Curve, from: number, to: number): Curve {
  const start = pointAt(curve, from);
  const end = pointAt(curve, to);
  const u = 1 - from;
  const v = 1 - to;
  const control = {
    x: u * v * curve.start.x + (u * to + from * v) * curve.control.x + from * to * curve.end.x,
    y: u * v * curve.start.y + (u * to + from * v) * curve.control.y + from * to * curve.end.y,
  };
  return { start, control, end };
}

/** Distance from a point to the straight piece between two others. */
export function distanceToSegment(point: Point, from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, ((point.x - from.x) * dx + (point.y - from.y) * dy) / square));
  return Math.hypot(point.x - from.x - t * dx, point.y - from.y - t * dy);
}

export function overlaps(first: Box, second: Box, gap = 0): boolean {
  return Math.abs(first.x - second.x) < first.halfWidth + second.halfWidth + gap
    && Math.abs(first.y - second.y) < first.halfHeight + second.halfHeight + gap;
}

/** Whether two straight pieces cross, touching ends not counted. */
export function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
