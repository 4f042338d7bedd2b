import type { Point } from './view.ts';

export const WALK_KEYS: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1],
};

/**
 * The mark that an arrow key leads to: the nearest of those that lie rather in that direction than aside; Home and End
 * lead to the first and the last.
 *
 * @returns the same mark when there is none in that direction
 */
export function next(places: readonly Point[], from: number, key: string): number {
  if (key === 'Home' || key === 'End') {
    return key === 'Home' ? 0 : places.length - 1;
  }
  const direction = DIRECTIONS[key];
  if (!direction) {
    return from;
  }
  const here = places[from];
  let best = from;
  let least = Infinity;
  places.forEach((place, index) => {
    const [dx, dy] = [place.x - here.x, place.y - here.y];
    const along = dx * direction[0] + dy * direction[1];
    const aside = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
    const far = along + 2 * aside;
    if (index !== from && along > 0 && aside <= along * 1.5 && far < least) {
      least = far;
      best = index;
    }
  });
  return best;
}
