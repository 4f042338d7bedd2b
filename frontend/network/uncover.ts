import type { Point } from './geometry.ts';
import type { Picture } from './picture.ts';
import type { View } from './view.ts';

/** Where in the free part of the stage, from its top, what was covered is brought: below the tools. */
const PLACE = 0.68;
const EDGE = 16;
/** The stage is probed in steps of so many pixels. */
const STEP = 8;

/**
 * The pixels from the top of a stage until something covers it.
 *
 * @param isFree whether the stage itself is seen so many pixels from its top
 */
export function freeHeight(height: number, isFree: (y: number) => boolean): number {
  for (let y = STEP; y < height; y += STEP) {
    if (!isFree(y)) {
      return y - STEP;
    }
  }
  return height;
}

/** Moves the picture so that what is selected is in sight beside, or above, what the page says of it; and back afterwards. */
export class Uncover {
  private before: View | null | undefined;
  private readonly host: HTMLElement;
  private readonly picture: Picture;
  private readonly seenAt: (id: string) => Point | null;

  constructor(host: HTMLElement, picture: Picture, seenAt: (id: string) => Point | null) {
    this.host = host;
    this.picture = picture;
    this.seenAt = seenAt;
  }

  /**
   * The page says what is selected. What it shows beside that is there in the next frame, and the stage as large as
   * that leaves it in the one after.
   *
   * @param returned whether what was in sight before is to be in sight again
   */
  selected(id: string | null, returned: boolean): void {
    const { picture } = this;
    if (id === null && matchMedia('(hover: none)').matches) {
      picture.point(null);
    }
    if (returned) {
      this.before = undefined;
      return;
    }
    const inTwoFrames = new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
    void picture.awaited.until(inTwoFrames.then(() => (id === null ? this.giveBack() : this.bring(id))));
  }

  private bring(id: string): void {
    const { host, picture } = this;
    const at = this.seenAt(id);
    const { left, top, width, height } = host.getBoundingClientRect();
    if (!at || height === 0) {
      return;
    }
    const middle = left + width / 2;
    const free = freeHeight(height, (y) => host.contains(document.elementFromPoint(middle, top + y)));
    if (at.x < EDGE || at.x > width - EDGE || at.y < EDGE || at.y > free - EDGE) {
      if (this.before === undefined) {
        this.before = picture.framing.chosen();
      }
      picture.framing.pan(width / 2 - at.x, free * PLACE - at.y);
    }
  }

  private giveBack(): void {
    if (this.before !== undefined) {
      this.picture.framing.want(this.before);
      this.before = undefined;
      this.picture.roomChanged();
    }
  }
}
