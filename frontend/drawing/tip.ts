import { part } from './parts.ts';

/** Where a tip belongs, in pixels: around `x`, with its foot at `above` or, without room there, its head at `below`. */
export interface TipPlace {
  readonly x: number;
  readonly above: number;
  readonly below: number;
}

const MARGIN = 4;

/** The small label beside a figure. Its words come from articles and go out as text only. */
export class Tip {
  readonly element = part('diplo-drawing', 'tip');

  constructor() {
    this.element.setAttribute('aria-hidden', 'true');
    this.element.hidden = true;
  }

  /** @param room width of the drawing in pixels; the tip stays within if it can */
  show(title: string, lines: readonly string[], place: TipPlace, room: number): void {
    this.element.replaceChildren(line('strong', title), ...lines.map((text) => line('span', text)));
    this.element.hidden = false;
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const half = width / 2 + MARGIN;
    const x = Math.min(Math.max(place.x, half), Math.max(half, room - half));
    const top = place.above - height >= 0 ? place.above - height : place.below;
    this.element.style.translate = `${Math.round(x - width / 2)}px ${Math.round(top)}px`;
  }

  hide(): void {
    this.element.hidden = true;
  }
}

function line(tag: 'strong' | 'span', text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
