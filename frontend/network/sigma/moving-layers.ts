import type { View } from '../view.ts';

const REST_MS = 140;

/**
 * A canvas whose content is too dear to be painted with every frame: while the view moves it is moved along as it was
 * painted last, and painted anew once the view rests.
 */
export class MovingLayers {
  private painted: View | null = null;
  private resting: ReturnType<typeof setTimeout> | null = null;
  private readonly canvases: readonly HTMLCanvasElement[];
  private readonly paint: (view: View) => void;

  constructor(canvases: readonly HTMLCanvasElement[], paint: (view: View) => void) {
    this.canvases = canvases;
    this.paint = paint;
  }

  /** @param dear whether the content is moved along rather than painted */
  drawn(view: View, dear: boolean): void {
    if (dear && this.painted !== null && !sameView(view, this.painted)) {
      this.moveAlong(view, this.painted);
      this.waitForRest(view);
    } else {
      this.paintAt(view);
    }
  }

  /** Whether all is painted for the view as it is. */
  get atRest(): boolean {
    return this.resting === null;
  }

  destroy(): void {
    this.stopWaiting();
  }

  private paintAt(view: View): void {
    this.stopWaiting();
    this.painted = view;
    this.canvases.forEach((canvas) => canvas.style.removeProperty('transform'));
    this.paint(view);
  }

  private moveAlong(view: View, painted: View): void {
    const scale = view.scale / painted.scale;
    const x = view.x - painted.x * scale;
    const y = view.y - painted.y * scale;
    for (const { style } of this.canvases) {
      style.transformOrigin = '0 0';
      style.transform = `matrix(${scale}, 0, 0, ${scale}, ${x}, ${y})`;
    }
  }

  private waitForRest(view: View): void {
    this.stopWaiting();
    this.resting = setTimeout(() => this.paintAt(view), REST_MS);
  }

  private stopWaiting(): void {
    if (this.resting !== null) {
      clearTimeout(this.resting);
      this.resting = null;
    }
  }
}

function sameView(one: View, other: View): boolean {
  return one.x === other.x && one.y === other.y && one.scale === other.scale
    && one.width === other.width && one.height === other.height;
}
