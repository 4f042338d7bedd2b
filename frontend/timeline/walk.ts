/** A mark in its lane, for going from one to another. */
export interface Stop {
  readonly lane: number;
  readonly x: number;
  readonly row: number;
}

export const WALK_KEYS: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

/**
 * The mark that a key leads to: left and right in time within the lane, up and down to the nearest lane with a mark,
 * there to the nearest in time; Home and End to the first and last of the lane.
 *
 * @param stops by lane, then time
 * @returns the same mark when there is none in that direction
 */
export function next(stops: readonly Stop[], from: number, key: string): number {
  const here = stops[from];
  const inLane = stops.map((_, index) => index).filter((index) => stops[index].lane === here.lane);
  const order = inLane.sort((a, b) => stops[a].x - stops[b].x || stops[a].row - stops[b].row);
  const at = order.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return order[Math.min(at + 1, order.length - 1)];
    case 'ArrowLeft':
      return order[Math.max(at - 1, 0)];
    case 'Home':
      return order[0];
    case 'End':
      return order[order.length - 1];
    case 'ArrowDown':
    case 'ArrowUp':
      return nearest(stops, from, key === 'ArrowDown' ? 1 : -1);
    default:
      return from;
  }
}

function nearest(stops: readonly Stop[], from: number, direction: number): number {
  const here = stops[from];
  let best = from;
  let least = Infinity;
  stops.forEach((stop, index) => {
    const lanes = (stop.lane - here.lane) * direction;
    const far = lanes * 100_000 + Math.abs(stop.x - here.x);
    if (lanes > 0 && far < least) {
      least = far;
      best = index;
    }
  });
  return best;
}
