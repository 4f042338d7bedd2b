import type { View } from '../view.ts';

const REST_MS = 110;

/** Calls once the graphics have drawn what they were told to, unless it is called off by the function that is returned. */
export type WhenDrawn = (call: () => void) => () => void;

/**
 * A canvas whose content is too dear to be painted with every frame: while the view moves it is moved along as it was
 * painted last, and painted anew once the view rests.
 */
export class MovingLayers {
  private painted: View | null = null;
  /** The view to be painted once it rests, and what ends the wait for that. */
  private awaited: View | null = null;
  private callOff: (() => void) | null = null;
  private readonly canvases: readonly HTMLCanvasElement[];
  private readonly paint: (view: View) => void;
  private readonly whenDrawn: WhenDrawn;

  constructor(canvases: readonly HTMLCanvasElement[], paint: (view: View) => void, whenDrawn: WhenDrawn) {
    this.canvases = canvases;
    this.paint = paint;
    this.whenDrawn = whenDrawn;
  }

  /**
   * @param dear whether the content is moved along rather than painted
   * @param renewed whether the content is another one, which is not to wait until the view rests
   */
  drawn(view: View, dear: boolean, renewed = false): void {
    if (!dear || this.painted === null) {
      this.paintAt(view);
    } else if (renewed) {
      this.moveAlong(view, this.painted);
      this.paintSoon(view);
    } else if (this.awaited === null || !sameView(view, this.awaited)) {
      if (sameView(view, this.painted)) {
        this.paintAt(view);
      } else {
        this.moveAlong(view, this.painted);
        this.waitForRest(view);
      }
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

  /** In a task of its own. */
  private paintSoon(view: View): void {
    this.stopWaiting();
    this.awaited = view;
    this.paintAfter(0, view);
  }

  /** Slow graphics are not done with this frame for long: before they are, nobody sees whether the view moves on. */
  private waitForRest(view: View): void {
    this.stopWaiting();
    this.awaited = view;
    this.callOff = this.whenDrawn(() => this.paintAfter(REST_MS, view));
  }

  private paintAfter(milliseconds: number, view: View): void {
    const timer = setTimeout(() => this.paintAt(view), milliseconds);
    this.callOff = () => clearTimeout(timer);
  }

  private stopWaiting(): void {
    this.callOff?.();
    this.callOff = null;
    this.awaited = null;
  }
}

function sameView(one: View, other: View): boolean {
  return one.x === other.x && one.y === other.y && one.scale === other.scale
    && one.width === other.width && one.height === other.height;
}
