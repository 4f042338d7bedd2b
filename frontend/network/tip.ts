import { lengthsAlong, parameterAt, pointAt } from './geometry.ts';
import type { Point } from './geometry.ts';
import { neighboursOf } from './model.ts';
import { lineCurve } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import type { Texts } from './texts.ts';
import { markZoom, toPixel, toPlace } from './view.ts';
import type { View } from './view.ts';

/** The small label beside what is pointed at. Its words come from articles and go out as text only. */
export class Tip {
  private readonly title = document.createElement('strong');
  private readonly detail = document.createElement('span');
  private place: Point | null = null;
  private above = 0;

  constructor(private readonly box: HTMLElement, private readonly host: HTMLElement) {
    box.append(this.title, this.detail);
  }

  show(id: string, drawing: Drawing, texts: Texts): void {
    const actor = drawing.model.actors.get(id);
    const line = drawing.model.lines.get(id);
    const curve = line && lineCurve(line, drawing);
    if (actor) {
      this.place = drawing.places.get(id) ?? null;
      this.above = actor.outline.halfHeight * markZoom(drawing.view.scale) + 8;
      this.write(actor.name, texts.actorDetail(actor, neighboursOf(drawing.model, id).length));
    } else if (line && curve) {
      const lengths = lengthsAlong(curve);
      this.place = toPlace(drawing.view, pointAt(curve, parameterAt(lengths, lengths[lengths.length - 1] / 2)));
      this.above = 12;
      this.write(texts.lineTitle(line, drawing.model), texts.lineDetail(line));
    } else {
      this.hide();
      return;
    }
    this.box.hidden = false;
    this.move(drawing.view);
  }

  hide(): void {
    this.place = null;
    this.box.hidden = true;
  }

  /** Keeps the tip at its place while the view moves. */
  move(view: View): void {
    if (!this.place) {
      return;
    }
    const at = toPixel(view, this.place);
    const half = this.box.offsetWidth / 2 + 4;
    const x = Math.min(Math.max(at.x, half), Math.max(half, this.host.clientWidth - half));
    this.box.style.translate = `${Math.round(x)}px ${Math.round(at.y - this.above)}px`;
  }

  private write(title: string, detail: string): void {
    this.title.textContent = title;
    this.detail.textContent = detail;
  }
}
