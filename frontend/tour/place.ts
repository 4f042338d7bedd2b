export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 12;
const EDGE = 8;

const within = (value: number, size: number, whole: number) =>
  Math.max(EDGE, Math.min(value, whole - size - EDGE));

/**
 * Where a box stands beside what it speaks of, inside the window: below it, above, to the left or right, whichever has
 * room first; over it at the lower edge when none has.
 *
 * @returns left and upper edge in pixels
 */
export function beside(target: Rect, box: Pick<Rect, 'width' | 'height'>, window: Pick<Rect, 'width' | 'height'>) {
  const left = within(target.left, box.width, window.width);
  const top = within(target.top, box.height, window.height);
  const below = target.top + target.height + GAP;
  if (below + box.height + EDGE <= window.height) {
    return { left, top: below };
  }
  if (target.top - GAP - box.height >= EDGE) {
    return { left, top: target.top - GAP - box.height };
  }
  if (target.left - GAP - box.width >= EDGE) {
    return { left: target.left - GAP - box.width, top };
  }
  const right = target.left + target.width + GAP;
  if (right + box.width + EDGE <= window.width) {
    return { left: right, top };
  }
  return { left, top: window.height - box.height - EDGE };
}
