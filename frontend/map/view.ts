import { geoNaturalEarth1, geoPath } from 'd3-geo';
import type { GeoPermissibleObjects, GeoProjection } from 'd3-geo';

/** Where the map stands: its scale in pixels a unit of the projection, and its middle in pixels. */
export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Turned so that the map ends in the Bering Strait and not in Siberia. */
const TURN: [number, number] = [-11, 0];
/** Pixels a unit: the world is about 5.5 units wide. */
const LEAST_SCALE = 60;
const GREATEST_SCALE = 8_000;
/** Points closer than that to the one before are not drawn, in pixels. */
const FINEST = 0.8;

export function projectionOf(view: View): GeoProjection {
  return geoNaturalEarth1().rotate(TURN).scale(view.scale).translate([view.x, view.y]);
}

/** A place in degrees east and north, in pixels. */
export function toPixel(view: View, longitude: number, latitude: number): Point {
  const [x, y] = projectionOf(view)([longitude, latitude]) ?? [view.x, view.y];
  return { x, y };
}

/** Draws outlines at a view, without what lies far outside and without points too close to be seen apart. */
export function outliner(view: View, size: Size): (shape: GeoPermissibleObjects) => string {
  const margin = Math.max(size.width, size.height) / 2;
  const projection = projectionOf(view).clipExtent([[-margin, -margin], [size.width + margin, size.height + margin]]);
  const path = geoPath({ stream: (sink) => projection.stream(thinned(sink)) }).digits(1);
  return (shape) => path(shape) ?? '';
}

type Sink = Parameters<GeoProjection['stream']>[0];

function thinned(sink: Sink): Sink {
  let last: [number, number] | null = null;
  return {
    point: (x, y) => {
      if (last === null || Math.abs(x - last[0]) + Math.abs(y - last[1]) >= FINEST) {
        last = [x, y];
        sink.point(x, y);
      }
    },
    lineStart: () => {
      last = null;
      sink.lineStart();
    },
    lineEnd: () => sink.lineEnd(),
    polygonStart: () => sink.polygonStart(),
    polygonEnd: () => sink.polygonEnd(),
    sphere: () => sink.sphere?.(),
  };
}

/** The same view from nearer or farther, while one pixel stays where it is. */
export function zoomed(view: View, factor: number, fixed: Point): View {
  const scale = Math.min(GREATEST_SCALE, Math.max(LEAST_SCALE, view.scale * factor));
  const by = scale / view.scale;
  return { scale, x: fixed.x + (view.x - fixed.x) * by, y: fixed.y + (view.y - fixed.y) * by };
}

export function moved(view: View, x: number, y: number): View {
  return { ...view, x: view.x + x, y: view.y + y };
}

/** What moves a drawing made for one view to where another one has it, as an SVG transform. */
export function between(drawn: View, wanted: View): string {
  const by = wanted.scale / drawn.scale;
  return `translate(${wanted.x - drawn.x * by} ${wanted.y - drawn.y * by}) scale(${by})`;
}

/** The same part of the world, in the middle of more or less room. */
export function rescaled(view: View, from: Size, to: Size): View {
  const by = Math.min(to.width / from.width, to.height / from.height);
  return {
    scale: view.scale * by,
    x: to.width / 2 + (view.x - from.width / 2) * by,
    y: to.height / 2 + (view.y - from.height / 2) * by,
  };
}

/** The whole world. */
export function worldView(size: Size): View {
  const projection = geoNaturalEarth1().rotate(TURN).fitSize([size.width, size.height], { type: 'Sphere' });
  const [x, y] = projection.translate();
  return { scale: Math.max(LEAST_SCALE, projection.scale()), x, y };
}

/** Someone to have in sight, and how much that matters. */
export interface Weighted {
  readonly longitude: number;
  readonly latitude: number;
  readonly weight: number;
}

/** The share of all weight that must be in sight; what lies far away and matters little need not be. */
const CORE = 0.9;
/** A single place is shown with so many degrees of its surroundings. */
const LEAST_DEGREES = 16;
const DEGREE = Math.PI / 180;

/** A view on those that matter most, with some room around; on the world when there is nobody. */
export function fitted(those: readonly Weighted[], size: Size): View {
  if (those.length === 0) {
    return worldView(size);
  }
  const unit: View = { scale: 1, x: 0, y: 0 };
  const points = those.map((one) => ({ ...toPixel(unit, one.longitude, one.latitude), weight: one.weight }));
  const core = coreOf(points);
  const [left, right] = [Math.min(...core.map((p) => p.x)), Math.max(...core.map((p) => p.x))];
  const [top, foot] = [Math.min(...core.map((p) => p.y)), Math.max(...core.map((p) => p.y))];
  const least = LEAST_DEGREES * DEGREE;
  const width = Math.max(right - left, least);
  const height = Math.max(foot - top, least);
  const room = 0.78;
  const scale = Math.min(
    GREATEST_SCALE,
    Math.max(LEAST_SCALE, Math.min((size.width * room) / width, (size.height * room) / height)),
  );
  return {
    scale,
    x: size.width / 2 - ((left + right) / 2) * scale,
    y: size.height / 2 - ((top + foot) / 2) * scale,
  };
}

/** The points nearest to the weighted middle that together hold most of the weight. */
function coreOf<P extends Point & { weight: number }>(points: readonly P[]): readonly P[] {
  const total = points.reduce((sum, point) => sum + point.weight, 0);
  const middle = { x: medianOf(points, (point) => point.x), y: medianOf(points, (point) => point.y) };
  const near = [...points].sort(
    (a, b) => Math.hypot(a.x - middle.x, a.y - middle.y) - Math.hypot(b.x - middle.x, b.y - middle.y),
  );
  let held = 0;
  const core: P[] = [];
  for (const point of near) {
    if (held >= total * CORE && core.length > 1) {
      break;
    }
    core.push(point);
    held += point.weight;
  }
  return core;
}

function medianOf<P extends { weight: number }>(points: readonly P[], value: (point: P) => number): number {
  const sorted = [...points].sort((a, b) => value(a) - value(b));
  const half = sorted.reduce((sum, point) => sum + point.weight, 0) / 2;
  let passed = 0;
  for (const point of sorted) {
    passed += point.weight;
    if (passed >= half) {
      return value(point);
    }
  }
  return 0;
}
