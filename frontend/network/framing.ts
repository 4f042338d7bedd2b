import type { Chrome } from './chrome.ts';
import type { Box, Point } from './geometry.ts';
import type { Renderer } from './renderer.ts';
import { fit, panned, toPixel, zoomed } from './view.ts';
import type { Insets, View } from './view.ts';

const NARROW = 720;
const EDGE = 10;
const ALONE = 18;
/** The size of the page's letters that the insets are measured for, in pixels. */
const USUAL_LETTERS = 16;

/** Which part of the network is seen. Stays with everything in view until the user looks closer. */
export class Framing {
  private fitted = true;
  /** What is to be in sight next: a part, or all (null). */
  private wanted: View | null | undefined;
  private renderer: Renderer | null = null;
  private readonly host: HTMLElement;
  private readonly chrome: Chrome;

  constructor(host: HTMLElement, chrome: Chrome) {
    this.host = host;
    this.chrome = chrome;
    chrome.stage.addEventListener('wheel', () => this.touched(), { passive: true });
  }

  attach(renderer: Renderer): void {
    this.renderer = renderer;
  }

  /** The user has chosen a part. */
  touched(): void {
    this.fitted = false;
  }

  /** The view for a picture of its own, without tools over it: with everything in it, or as the user has chosen. */
  alone(boxes: readonly Box[], view: View): View {
    const insets = { top: ALONE, right: ALONE, bottom: ALONE, left: ALONE };
    return this.fitted ? fit(boxes, view.width, view.height, insets) : view;
  }

  /** Where tools and legend lie over the drawing, in pixels. */
  covered(): Box[] {
    const { tools, toolbar, legend } = this.chrome;
    return [tools, toolbar, legend].filter((part) => part.offsetParent !== null).map((part) => ({
      x: part.offsetLeft + part.offsetWidth / 2,
      y: part.offsetTop + part.offsetHeight / 2,
      halfWidth: part.offsetWidth / 2,
      halfHeight: part.offsetHeight / 2,
    }));
  }

  /** Width by height of the room for the drawing. */
  aspect(): number {
    const { right, left, top, bottom } = this.insets();
    return (this.host.clientWidth - left - right) / Math.max(1, this.host.clientHeight - top - bottom);
  }

  fit(boxes: readonly Box[], animated: boolean): void {
    const { clientWidth: width, clientHeight: height } = this.host;
    this.fitted = true;
    this.renderer?.setView(fit(boxes, width, height, this.insets()), animated && !reducedMotion());
  }

  /** What the user has chosen to see; null for everything. */
  chosen(): View | null {
    return this.fitted ? null : (this.renderer?.view() ?? null);
  }

  /** From the next look on, shows a part that was chosen before, or everything (null). */
  want(view: View | null): void {
    this.wanted = view;
  }

  /** Fits again if nothing but everything was asked for, and if some of it is out of sight. */
  keepInView(boxes: readonly Box[], always: boolean, animated: boolean): void {
    if (this.wanted !== undefined && this.renderer && boxes.length > 0) {
      this.bring(this.wanted, boxes);
      return;
    }
    if (this.fitted && (always || boxes.some((box) => this.outside(box)))) {
      this.fit(boxes, animated);
    }
  }

  resize(boxes: readonly Box[]): void {
    const { renderer } = this;
    if (!renderer) {
      return;
    }
    const before = renderer.view();
    renderer.resize();
    if (this.fitted) {
      this.fit(boxes, false);
      return;
    }
    this.place(before);
  }

  private bring(wanted: View | null, boxes: readonly Box[]): void {
    this.wanted = undefined;
    if (wanted) {
      this.fitted = false;
      this.place(wanted);
    } else {
      this.fit(boxes, false);
    }
  }

  /** Shows a part of the network about the middle of the stage, whatever size that was of. */
  private place(view: View): void {
    const { clientWidth: width, clientHeight: height } = this.host;
    const x = view.x + (width - view.width) / 2;
    this.renderer?.setView({ ...view, width, height, x, y: view.y + (height - view.height) / 2 }, false);
  }

  zoom(factor: number): void {
    const { renderer } = this;
    if (renderer) {
      const view = renderer.view();
      this.touched();
      renderer.setView(zoomed(view, factor, { x: view.width / 2, y: view.height / 2 }), !reducedMotion());
    }
  }

  pan(dx: number, dy: number): void {
    this.touched();
    this.renderer?.setView(panned(this.renderer.view(), dx, dy), false);
  }

  /** Brings a place to the middle if it cannot be seen. */
  reveal(place: Point): void {
    const { renderer } = this;
    if (renderer && this.outside(place)) {
      const view = renderer.view();
      const at = toPixel(view, place);
      this.touched();
      renderer.setView(panned(view, view.width / 2 - at.x, view.height / 2 - at.y), !reducedMotion());
    }
  }

  private outside(place: Point): boolean {
    const view = this.renderer?.view();
    if (!view) {
      return false;
    }
    const at = toPixel(view, place);
    return at.x < EDGE || at.y < EDGE || at.x > view.width - EDGE || at.y > view.height - EDGE;
  }

  /** The room that tools and legend take; they grow with the letters of the page. */
  private insets(): Insets {
    const larger = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_LETTERS;
    if (this.host.clientWidth < NARROW) {
      return { top: 60 * larger, right: 14, bottom: 64 * larger, left: 14 };
    }
    const open = this.chrome.legendToggle.getAttribute('aria-expanded') === 'true';
    const right = open ? this.chrome.legend.offsetWidth + 24 : 24;
    return { top: 34 * larger, right, bottom: 30 * larger, left: 64 * larger };
  }
}

function reducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
