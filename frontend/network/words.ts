import { overlaps } from './geometry.ts';
import type { Box, Point } from './geometry.ts';

/** A label that wants a place beside its mark. */
export interface Wish {
  readonly id: string;
  /** Middle of the mark, in pixels. */
  readonly at: Point;
  readonly markHalfWidth: number;
  readonly markHalfHeight: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** Shown even where it covers something. */
  readonly forced: boolean;
  /** How much of lines a box would cover; 0 for none. */
  readonly lines?: (box: Box) => number;
}

const GAP = 3;

/** What a less usual side costs, in lines. */
const PREFERENCE = 0.6;

/** What a word costs that the edge of the picture or something over it would cut, in lines. */
const CUT_OFF = 6;

/** The picture, from (0, 0). */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/**
 * Finds places so that no label covers another label or a mark: under the mark first, then above, right, left. Wishes
 * are served in their order; one without a free place gets none, unless it is forced. Places that cover few lines,
 * stay in the frame and out of what is covered are preferred.
 *
 * @param covered what lies over the picture
 */
export function placeWords(
  wishes: readonly Wish[],
  marks: readonly Box[],
  frame?: Frame,
  covered: readonly Box[] = [],
): Map<string, Box> {
  const cut = (box: Box) => (frame !== undefined && leaves(box, frame)) || covered.some((part) => overlaps(box, part));
  const grid = new BoxGrid();
  marks.forEach((mark) => grid.add(mark));
  const placed = new Map<string, Box>();
  for (const wish of wishes) {
    const candidates = candidatesFor(wish);
    const free = candidates.filter((box) => !grid.hits(box));
    const box = quietest(free, wish, cut) ?? (wish.forced ? candidates[0] : undefined);
    if (box) {
      placed.set(wish.id, box);
      grid.add(box);
    }
  }
  return placed;
}

function quietest(boxes: readonly Box[], wish: Wish, cut: (box: Box) => boolean): Box | undefined {
  let best = boxes[0];
  let least = Infinity;
  for (const [i, box] of boxes.entries()) {
    const cost = (wish.lines?.(box) ?? 0) + i * PREFERENCE + (cut(box) ? CUT_OFF : 0);
    if (cost < least) {
      least = cost;
      best = box;
    }
  }
  return best;
}

function leaves(box: Box, frame: Frame): boolean {
  return box.x - box.halfWidth < 0 || box.y - box.halfHeight < 0 || box.x + box.halfWidth > frame.width
    || box.y + box.halfHeight > frame.height;
}

function candidatesFor(wish: Wish): Box[] {
  const { at, halfWidth, halfHeight } = wish;
  const down = wish.markHalfHeight + halfHeight + GAP;
  const aside = wish.markHalfWidth + halfWidth + GAP + 2;
  const size = { halfWidth, halfHeight };
  return [
    { x: at.x, y: at.y + down, ...size },
    { x: at.x, y: at.y - down, ...size },
    { x: at.x + aside, y: at.y, ...size },
    { x: at.x - aside, y: at.y, ...size },
  ];
}

const CELL = 96;

/** Boxes by the cells of a grid, so that asking for overlaps stays cheap with thousands of marks. */
export class BoxGrid {
  private readonly cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const key of this.keys(box)) {
      const cell = this.cells.get(key);
      if (cell) {
        cell.push(box);
      } else {
        this.cells.set(key, [box]);
      }
    }
  }

  hits(box: Box): boolean {
    return this.keys(box).some((key) => (this.cells.get(key) ?? []).some((other) => overlaps(box, other)));
  }

  private keys(box: Box): string[] {
    const keys: string[] = [];
    for (let x = Math.floor((box.x - box.halfWidth) / CELL); x <= Math.floor((box.x + box.halfWidth) / CELL); x++) {
      const bottom = Math.floor((box.y + box.halfHeight) / CELL);
      for (let y = Math.floor((box.y - box.halfHeight) / CELL); y <= bottom; y++) {
        keys.push(`${x} ${y}`);
      }
    }
    return keys;
  }
}
