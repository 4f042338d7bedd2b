/** Sizes of what stands on a line, in pixels, from its drawn width; the shader and the vector drawing share them. */
export const ARROW_LENGTH = { base: 7.5, perWidth: 1.5 };
export const ARROW_HALF = { base: 2.8, perWidth: 1.1 };
export const CROSS_HALF = { base: 4.4, perWidth: 0.6 };
/** Empty space on both sides of the cross, beyond its arms. */
export const CROSS_GAP = 3;
/** Space between a mark and the line that ends at it. */
export const END_GAP = 2.5;
/** Lines are at least so easy to hit, in pixels from their middle. */
export const HIT_HALF = 7;

export interface Size {
  readonly base: number;
  readonly perWidth: number;
}

export function sized(size: Size, width: number): number {
  return size.base + size.perWidth * width;
}

/** An unequal sign within a circle, as the data of a path. */
export function unequalSign(x: number, y: number, radius: number): string {
  const place = (value: number) => Math.round(value * 100) / 100;
  const [half, gap] = [radius * 0.5, radius * 0.24];
  const bar = (at: number) => `M${place(x - half)} ${place(y + at)}H${place(x + half)}`;
  const slash = `M${place(x - half * 0.6)} ${place(y + half * 1.1)}L${place(x + half * 0.6)} ${place(y - half * 1.1)}`;
  return `${bar(-gap)}${bar(gap)}${slash}`;
}
