import type { Point } from './view.ts';

export interface GestureListener {
  moved(x: number, y: number): void;
  zoomed(factor: number, fixed: Point): void;
  /** A short press that moved nothing. */
  pressed(event: PointerEvent): void;
}

const STILL = 5;
const WHEEL = 0.0016;

/** Dragging with one pointer, pinching with two, and the wheel. */
export class Gestures {
  private readonly pointers = new Map<number, Point>();
  private travelled = 0;

  private readonly host: HTMLElement;
  private readonly listener: GestureListener;

  constructor(host: HTMLElement, listener: GestureListener) {
    this.host = host;
    this.listener = listener;
    host.addEventListener('pointerdown', (event) => this.down(event));
    host.addEventListener('pointermove', (event) => this.move(event));
    host.addEventListener('pointerup', (event) => this.up(event));
    host.addEventListener('pointercancel', (event) => this.pointers.delete(event.pointerId));
    host.addEventListener('wheel', (event) => this.wheel(event), { passive: false });
  }

  private at(event: MouseEvent): Point {
    const { left, top, width } = this.host.getBoundingClientRect();
    const drawnLarger = width / this.host.offsetWidth;
    return { x: (event.clientX - left) / drawnLarger, y: (event.clientY - top) / drawnLarger };
  }

  private down(event: PointerEvent): void {
    if (event.button !== 0 || (event.target as Element).closest('button')) {
      return;
    }
    if (this.pointers.size === 0) {
      this.travelled = 0;
    }
    this.pointers.set(event.pointerId, this.at(event));
  }

  private move(event: PointerEvent): void {
    const before = this.pointers.get(event.pointerId);
    if (!before) {
      return;
    }
    const now = this.at(event);
    const other = [...this.pointers].find(([id]) => id !== event.pointerId)?.[1];
    this.pointers.set(event.pointerId, now);
    this.travelled += Math.hypot(now.x - before.x, now.y - before.y);
    if (this.travelled < STILL) {
      return;
    }
    this.host.setPointerCapture(event.pointerId);
    if (other) {
      const distance = (point: Point) => Math.max(10, Math.hypot(point.x - other.x, point.y - other.y));
      this.listener.zoomed(distance(now) / distance(before), { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
    } else {
      this.listener.moved(now.x - before.x, now.y - before.y);
    }
  }

  private up(event: PointerEvent): void {
    const known = this.pointers.delete(event.pointerId);
    if (known && this.pointers.size === 0 && this.travelled < STILL) {
      this.listener.pressed(event);
    }
  }

  /** The page still scrolls over the map; with Ctrl, or by pinching a touch pad, the wheel zooms. */
  private wheel(event: WheelEvent): void {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 24 : event.deltaY;
      this.listener.zoomed(Math.exp(-pixels * WHEEL * 3), this.at(event));
    }
  }
}
