import type { View } from '../view.ts';

const REST_MS = 140;

/** Calls when the browser begins a frame, unless it is called off by the function that is returned. */
export type NextFrame = (call: () => void) => () => void;

const nextFrame: NextFrame = (call) => {
  const asked = requestAnimationFrame(call);
  return () => cancelAnimationFrame(asked);
};

/**
 * A canvas whose content is too dear to be painted with every frame: while the view moves it is moved along as it was
 * painted last, and painted anew once the view rests.
 */
export class MovingLayers {
  private painted: View | null = null;
  /** Ends the wait for the view to rest. */
  private callOff: (() => void) | null = null;
  private readonly canvases: readonly HTMLCanvasElement[];
  private readonly paint: (view: View) => void;
  private readonly next: NextFrame;

  constructor(canvases: readonly HTMLCanvasElement[], paint: (view: View) => void, next = nextFrame) {
    this.canvases = canvases;
    this.paint = paint;
    this.next = next;
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
    return this.callOff === null;
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

  /** Rest begins with the next frame: slow graphics are not done with this one before, and the view may be moving on. */
  private waitForRest(view: View): void {
    this.stopWaiting();
    this.callOff = this.next(() => {
      const rest = setTimeout(() => this.paintAt(view), REST_MS);
      this.callOff = () => clearTimeout(rest);
    });
  }

  private stopWaiting(): void {
    this.callOff?.();
    this.callOff = null;
  }
}

function sameView(one: View, other: View): boolean {
  return one.x === other.x && one.y === other.y && one.scale === other.scale
    && one.width === other.width && one.height === other.height;
}
