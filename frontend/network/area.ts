import type { Drawing } from './drawing.ts';
import type { Point } from './geometry.ts';
import { svg, toElement } from '../drawing/svg-tree.ts';
import { toPixel } from './view.ts';

/** Whether a point lies within a closed outline, by the number of sides that a ray from it meets. */
export function insideOutline(point: Point, outline: readonly Point[]): boolean {
  let inside = false;
  for (let i = 0, j = outline.length - 1; i < outline.length; j = i++) {
    const [a, b] = [outline[i], outline[j]];
    if (a.y > point.y !== b.y > point.y && point.x < ((b.x - a.x) * (point.y - a.y)) / (b.y - a.y) + a.x) {
      inside = !inside;
    }
  }
  return inside;
}

/** The actors whose middle lies within an outline of pixels, in the order of the model. */
export function actorsWithin({ model, places, view }: Drawing, outline: readonly Point[]): string[] {
  return [...model.actors.keys()].filter((id) => {
    const place = places.get(id);
    return place !== undefined && insideOutline(toPixel(view, place), outline);
  });
}

const SMALLEST = 6;

/** Draws an outline with the pointer: a box with Shift held, freely while the tool is on. */
export class AreaTool {
  private on = false;
  private readonly layer: SVGElement;
  private readonly path: SVGElement;
  private readonly stage: HTMLElement;
  private readonly drawn: (outline: readonly Point[], added: boolean) => void;

  constructor(stage: HTMLElement, drawn: (outline: readonly Point[], added: boolean) => void) {
    this.stage = stage;
    this.drawn = drawn;
    this.path = toElement(svg('path', { class: 'diplo-network__area-path' }));
    this.layer = toElement(svg('svg', { class: 'diplo-network__area', 'aria-hidden': 'true' }));
    this.layer.append(this.path);
    stage.after(this.layer);
    stage.addEventListener('pointerdown', (event) => {
      if (event.shiftKey && event.button === 0) {
        this.begin(event, true);
      }
    }, true);
    this.layer.addEventListener('pointerdown', (event) => this.begin(event, event.shiftKey));
  }

  get active(): boolean {
    return this.on;
  }

  set active(on: boolean) {
    this.on = on;
    this.layer.classList.toggle('diplo-network__area--on', on);
  }

  private begin(event: MouseEvent, box: boolean): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    const points = [this.pixel(event)];
    const abort = new AbortController();
    const outline = () => (box ? corners(points[0], points[points.length - 1]) : points);
    addEventListener('pointermove', (move) => {
      points.push(this.pixel(move));
      this.path.setAttribute('d', `M${outline().map(({ x, y }) => `${x} ${y}`).join('L')}Z`);
    }, { signal: abort.signal });
    const end = (done: boolean, added: boolean) => {
      abort.abort();
      this.path.removeAttribute('d');
      const last = points[points.length - 1];
      const wide = Math.max(...points.map((point) => Math.hypot(point.x - points[0].x, point.y - points[0].y)));
      if (done && (wide > SMALLEST || Math.hypot(last.x - points[0].x, last.y - points[0].y) > SMALLEST)) {
        this.drawn(outline(), added);
      }
    };
    addEventListener('pointerup', (up) => end(true, up.ctrlKey || up.metaKey), { signal: abort.signal });
    addEventListener('pointercancel', () => end(false, false), { signal: abort.signal });
  }

  private pixel(event: MouseEvent): Point {
    const { left, top } = this.stage.getBoundingClientRect();
    return { x: Math.round(event.clientX - left), y: Math.round(event.clientY - top) };
  }
}

function corners(a: Point, b: Point): Point[] {
  return [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }];
}
