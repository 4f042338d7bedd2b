import { laneStep } from '../bends.ts';
import { convexHull, withinContour } from '../hull.ts';
import type { Problem } from './problem.ts';

/** A layout under way: coordinates by index of the actor. */
export interface Draft {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** For `only`: every actor counts. */
export const ALL = -1;

/**
 * What it counts that a line of a bloc's organisation crosses one between its members: hardly anything, as it must do so
 * when the organisation stands in their middle.
 */
const OUTWARDS = 0.2;

/** Half the width of the strip that a bloc's contour adds around its members. */
const BLOC_RADIUS = 60;

/**
 * How badly a layout reads: crossings, covered marks, crowding, strangers in blocs, odd lengths, wasted room.
 *
 * @param only an actor's index to sum just the terms in which it takes part, so that the difference before and after a
 *     move of that actor is the difference of the whole; `ALL` for everything
 */
export function cost(problem: Problem, draft: Draft, only = ALL): number {
  return (
    crossings(problem, draft, only) * 42
    + covered(problem, draft, only)
    + crowding(problem, draft, only)
    + blocs(problem, draft, only)
    + lengths(problem, draft, only)
    + room(problem, draft)
  );
}

type Link = Problem['links'][number];

function crossings({ links, linksOf }: Problem, draft: Draft, only: number): number {
  let sum = 0;
  const moved = only === ALL ? links : linksOf[only];
  for (const a of moved) {
    for (const b of links) {
      const bMoved = only === ALL || b.from === only || b.to === only;
      if (a !== b && !(bMoved && b.index < a.index)) {
        sum += crossing(a, b, draft);
      }
    }
  }
  return sum;
}

function crossing(a: Link, b: Link, { x, y }: Draft): number {
  if (a.from === b.from || a.to === b.to || a.from === b.to || a.to === b.from) {
    return narrowness(a, b, x, y);
  }
  const ax = x[a.from];
  const ay = y[a.from];
  const cx = x[b.from];
  const cy = y[b.from];
  const abx = x[a.to] - ax;
  const aby = y[a.to] - ay;
  const cdx = x[b.to] - cx;
  const cdy = y[b.to] - cy;
  const c = abx * (cy - ay) - aby * (cx - ax);
  const d = c + abx * cdy - aby * cdx;
  if (c * d >= 0) {
    return 0;
  }
  const e = cdx * (ay - cy) - cdy * (ax - cx);
  const f = e + cdx * aby - cdy * abx;
  if (e * f >= 0) {
    return 0;
  }
  const outwards = (a.among & b.outOf) !== 0 || (b.among & a.outOf) !== 0;
  return a.weight * b.weight * (outwards ? OUTWARDS : 1);
}

/** Two lines that leave one mark in almost the same direction read as one. */
function narrowness(a: Link, b: Link, x: Draft['x'], y: Draft['y']): number {
  const shared = a.from === b.from || a.from === b.to ? a.from : a.to;
  const p = a.from === shared ? a.to : a.from;
  const q = b.from === shared ? b.to : b.from;
  const px = x[p] - x[shared];
  const py = y[p] - y[shared];
  const qx = x[q] - x[shared];
  const qy = y[q] - y[shared];
  const toP = Math.sqrt(px * px + py * py) || 1;
  const toQ = Math.sqrt(qx * qx + qy * qy) || 1;
  const cosine = (px * qx + py * qy) / (toP * toQ);
  if (a.lines === 1 && b.lines === 1) {
    return cosine > NARROW ? (cosine - NARROW) * 14 : 0;
  }
  const apart = Math.cos(Math.min(1.2, opening(a.lines, toP) + opening(b.lines, toQ) + 0.15));
  return cosine > apart ? ((cosine - apart) / (1 - apart)) * 1.6 * Math.min(a.weight, b.weight) : 0;
}

/** Cosine of the angle below which two single lines read as one. */
const NARROW = 0.93;

/** The angle, in radians, by which the outermost line of a fan leaves its mark off the straight way. */
function opening(lines: number, distance: number): number {
  return 2 * (lines - 1) * laneStep(lines, distance);
}

/** Lines that run over marks or labels of others. */
function covered(problem: Problem, draft: Draft, only: number): number {
  let sum = 0;
  for (const link of only === ALL ? problem.links : problem.linksOf[only]) {
    for (let i = 0; i < problem.size; i++) {
      sum += cover(problem, draft, link, i);
    }
  }
  if (only !== ALL) {
    for (const link of problem.links) {
      sum += cover(problem, draft, link, only);
    }
  }
  return sum;
}

function cover({ reach, rise }: Problem, { x, y }: Draft, { from, to, lines }: Link, i: number): number {
  if (i === from || i === to) {
    return 0;
  }
  const dx = x[to] - x[from];
  const dy = y[to] - y[from];
  const px = x[i] - x[from];
  const py = y[i] + rise[i] - y[from];
  const square = dx * dx + dy * dy || 1;
  const distance = Math.sqrt(square);
  const limit = reach[i] + (lines === 1 ? 0 : ((lines - 1) / 2) * laneStep(lines, distance) * distance + 6);
  const across = px * dy - py * dx;
  if (across * across > limit * limit * square) {
    return 0;
  }
  const t = Math.min(1, Math.max(0, (px * dx + py * dy) / square));
  const away = Math.sqrt((px - t * dx) ** 2 + (py - t * dy) ** 2);
  return away < limit ? ((1 - away / limit) * 50 + 16) * (1 + Math.min(8, lines - 1) * 0.2) : 0;
}

function crowding({ size, halfWidth, halfHeight, rise }: Problem, { x, y }: Draft, only: number): number {
  let sum = 0;
  for (let i = only === ALL ? 0 : only; i < (only === ALL ? size : only + 1); i++) {
    for (let j = only === ALL ? i + 1 : 0; j < size; j++) {
      if (i === j) {
        continue;
      }
      const dx = Math.abs(x[i] - x[j]) - halfWidth[i] - halfWidth[j];
      const dy = Math.abs(y[i] + rise[i] - y[j] - rise[j]) - halfHeight[i] - halfHeight[j];
      const gap = Math.max(dx, dy);
      if (gap < 22) {
        sum += (22 - gap) * 2.4 + (gap < 4 ? 90 : 0);
      } else if (gap < 90) {
        sum += ((90 - gap) / 68) ** 2 * 7;
      }
    }
  }
  return sum;
}

/** Strangers within a bloc's contour; contours longer than they need be; a bloc's organisation off its middle. */
function blocs({ size, blocs: all, halfWidth }: Problem, { x, y }: Draft, only: number): number {
  let sum = 0;
  for (const bloc of all) {
    const whole = only === ALL || bloc.is[only] === 1;
    if (!whole && farOff(bloc.inside, only, x, y)) {
      continue;
    }
    const points = bloc.inside.map((i) => ({ x: x[i], y: y[i] }));
    const corners = convexHull(points);
    for (let i = whole ? 0 : only; i < (whole ? size : only + 1); i++) {
      if (bloc.is[i] === 0) {
        const at = { x: x[i], y: y[i] };
        if (withinContour(at, corners, BLOC_RADIUS + 14 + Math.min(40, halfWidth[i]))) {
          sum += withinContour(at, corners, BLOC_RADIUS) ? 240 : 80;
        }
      }
    }
    if (whole) {
      sum += spread(bloc, points, corners);
    }
  }
  return sum;
}

function farOff(inside: readonly number[], stranger: number, x: Draft['x'], y: Draft['y']): boolean {
  let [left, right, top, bottom] = [true, true, true, true];
  const margin = BLOC_RADIUS + 54;
  for (const i of inside) {
    left &&= x[stranger] < x[i] - margin;
    right &&= x[stranger] > x[i] + margin;
    top &&= y[stranger] < y[i] - margin;
    bottom &&= y[stranger] > y[i] + margin;
  }
  return left || right || top || bottom;
}

function spread(bloc: Problem['blocs'][number], points: { x: number; y: number }[], corners: { x: number; y: number }[]) {
  let around = 0;
  corners.forEach((corner, i) => {
    const next = corners[(i + 1) % corners.length];
    around += Math.sqrt((next.x - corner.x) ** 2 + (next.y - corner.y) ** 2);
  });
  const wished = 330 * Math.sqrt(bloc.inside.length - 1);
  let sum = Math.max(0, around / wished - 1) * 260;
  return bloc.anchor < 0 ? sum : sum + offMiddle(points, bloc.anchor);
}

/** A bloc's organisation is looked for in the middle of its members. */
function offMiddle(points: readonly { x: number; y: number }[], anchor: number): number {
  const own = points[anchor];
  const members = points.filter((_, i) => i !== anchor);
  const mean = (axis: 'x' | 'y') => members.reduce((total, point) => total + point[axis], 0) / members.length;
  const away = Math.sqrt((own.x - mean('x')) ** 2 + (own.y - mean('y')) ** 2);
  const outside = members.length > 2 && !withinContour(own, convexHull(members), 0);
  return away * 0.8 + (outside ? 300 : 0);
}

function lengths({ links, linksOf }: Problem, { x, y }: Draft, only: number): number {
  let sum = 0;
  for (const { from, to, wished, lines } of only === ALL ? links : linksOf[only]) {
    const ratio = Math.sqrt((x[from] - x[to]) ** 2 + (y[from] - y[to]) ** 2) / wished;
    sum += (ratio < 1 ? (1 - ratio) * 1.6 : (ratio - 1) * 0.8) ** 2 * 26 * Math.min(3, 0.6 + lines * 0.4);
  }
  return sum;
}

function room({ size, width, height, halfWidth, halfHeight }: Problem, { x, y }: Draft): number {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < size; i++) {
    left = Math.min(left, x[i] - halfWidth[i]);
    right = Math.max(right, x[i] + halfWidth[i]);
    top = Math.min(top, y[i] - halfHeight[i]);
    bottom = Math.max(bottom, y[i] + halfHeight[i]);
  }
  const wide = (right - left) / width;
  const high = (bottom - top) / height;
  return (Math.max(0, wide - 1) + Math.max(0, high - 1)) * 420 + Math.abs(Math.log(wide / high)) * 190;
}
