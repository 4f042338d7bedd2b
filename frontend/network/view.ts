import type { Box, Point } from './geometry.ts';

/** How places become pixels: `pixel = place * scale + offset`. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const SMALLEST_SCALE = 0.02;
export const LARGEST_SCALE = 6;

export function toPixel(view: View, place: Point): Point {
  return { x: place.x * view.scale + view.x, y: place.y * view.scale + view.y };
}

export function toPlace(view: View, pixel: Point): Point {
  return { x: (pixel.x - view.x) / view.scale, y: (pixel.y - view.y) / view.scale };
}

/** The factor on the size of marks and letters: marks grow and shrink more slowly than distances. */
export function markZoom(scale: number): number {
  return scale >= 1 ? Math.min(1.9, scale ** 0.35) : Math.max(0.12, scale ** 0.72);
}

/** The factor on the width of lines. */
export function lineZoom(scale: number): number {
  return Math.min(1.6, Math.max(0.35, markZoom(scale)));
}

/**
 * The view in which all boxes stand within the insets, as large as they can. Half sides of boxes are in pixels at a
 * zoom of 1, their middles are places; a few rounds settle the two against each other.
 */
export function fit(boxes: readonly Box[], width: number, height: number, insets: Insets, largest = 1.35): View {
  const innerWidth = Math.max(40, width - insets.left - insets.right);
  const innerHeight = Math.max(40, height - insets.top - insets.bottom);
  const middle = { x: insets.left + innerWidth / 2, y: insets.top + innerHeight / 2 };
  if (boxes.length === 0) {
    return { width, height, scale: 1, ...middle };
  }
  let scale = 1;
  let extent = extentOf(boxes, scale);
  for (let round = 0; round < 12; round++) {
    const factor = Math.min(innerWidth / (extent.right - extent.left), innerHeight / (extent.bottom - extent.top));
    scale = Math.min(largest, Math.max(SMALLEST_SCALE, scale * factor));
    extent = extentOf(boxes, scale);
  }
  return {
    width,
    height,
    scale,
    x: middle.x - (extent.left + extent.right) / 2,
    y: middle.y - (extent.top + extent.bottom) / 2,
  };
}

function extentOf(boxes: readonly Box[], scale: number) {
  const zoom = markZoom(scale);
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.x * scale - box.halfWidth * zoom);
    right = Math.max(right, box.x * scale + box.halfWidth * zoom);
    top = Math.min(top, box.y * scale - box.halfHeight * zoom);
    bottom = Math.max(bottom, box.y * scale + box.halfHeight * zoom);
  }
  return { left, right, top, bottom };
}

/** The view after zooming by a factor about a pixel that stays where it is. */
export function zoomed(view: View, factor: number, about: Point): View {
  const scale = Math.min(LARGEST_SCALE, Math.max(SMALLEST_SCALE, view.scale * factor));
  const ratio = scale / view.scale;
  return { ...view, scale, x: about.x - (about.x - view.x) * ratio, y: about.y - (about.y - view.y) * ratio };
}

export function panned(view: View, dx: number, dy: number): View {
  return { ...view, x: view.x + dx, y: view.y + dy };
}
