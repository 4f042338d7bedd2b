import { holds, rangeOf, touched } from './range.ts';
import type { Bar, Range } from './range.ts';

let numbers = 0;

/**
 * `<diplo-months>`: bars of facts per period. A click chooses one, a drag or Shift with the arrow keys several; what is
 * chosen already, chosen again, is taken back. Sends `diplo-range` {from, to}, two periods or two nulls.
 */
export class MonthHistogram extends HTMLElement {
  private shown: readonly Bar[] = [];
  private days: [from: string, to: string] = ['', ''];
  private chosen: Range | null = null;
  private preview: Range | null = null;
  private anchor: number | null = null;
  private stop = 0;
  private buttons: HTMLButtonElement[] = [];

  private readonly track = part('track');
  private readonly ends = part('ends');
  private readonly keys = part('keys');
  private readonly details = document.createElement('details');

  tableText = '';
  periodText = '';
  factsText = '';

  set keysText(text: string) {
    this.keys.textContent = text;
  }

  get bars(): readonly Bar[] {
    return this.shown;
  }

  set bars(bars: readonly Bar[]) {
    this.shown = bars ?? [];
    this.draw();
  }

  set chosenFrom(day: string) {
    this.days = [day ?? '', this.days[1]];
    this.mark();
  }

  set chosenTo(day: string) {
    this.days = [this.days[0], day ?? ''];
    this.mark();
  }

  connectedCallback(): void {
    this.keys.id ||= `diplo-months-keys-${++numbers}`;
    this.setAttribute('aria-describedby', this.keys.id);
    this.replaceChildren(this.track, this.ends, this.keys, this.details);
    this.track.onpointerdown = (event) => this.press(event);
    this.track.onpointermove = (event) => this.drag(event);
    this.track.onpointerup = () => this.release();
    this.track.onpointercancel = () => this.forget();
    this.track.onkeydown = (event) => this.walk(event);
    this.draw();
  }

  private draw(): void {
    if (!this.isConnected) {
      return;
    }
    const most = Math.max(1, ...this.shown.map(({ facts }) => facts));
    this.stop = Math.min(this.stop, Math.max(0, this.shown.length - 1));
    this.buttons = this.shown.map((bar, index) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'diplo-months__bar';
      button.title = bar.label;
      button.setAttribute('aria-label', bar.label);
      button.tabIndex = index === this.stop ? 0 : -1;
      const fill = document.createElement('span');
      fill.style.height = bar.facts === 0 ? '0' : `max(3px, ${(100 * bar.facts) / most}%)`;
      button.append(fill);
      button.addEventListener('click', (event) => event.detail === 0 && this.choose(this.preview ?? rangeOf(index, index)));
      return button;
    });
    this.track.replaceChildren(...this.buttons);
    const names = this.shown.length > 1 ? [this.shown[0].name, this.shown[this.shown.length - 1].name]
      : this.shown.map(({ name }) => name);
    this.ends.replaceChildren(...names.map((name) => text('span', name)));
    this.ends.setAttribute('aria-hidden', 'true');
    this.details.replaceChildren(text('summary', this.tableText), this.table());
    this.mark();
  }

  private table(): HTMLTableElement {
    const table = document.createElement('table');
    const head = table.createTHead().insertRow();
    for (const name of [this.periodText, this.factsText]) {
      const cell = text('th', name);
      cell.setAttribute('scope', 'col');
      head.append(cell);
    }
    const body = table.createTBody();
    for (const bar of this.shown.filter(({ facts }) => facts > 0)) {
      const row = body.insertRow();
      row.insertCell().textContent = bar.name;
      row.insertCell().textContent = String(bar.facts);
    }
    return table;
  }

  private mark(): void {
    this.chosen = touched(this.shown, ...this.days);
    const range = this.preview ?? this.chosen;
    this.buttons.forEach((button, index) => {
      button.setAttribute('aria-pressed', String(holds(this.chosen, index)));
      button.classList.toggle('is-in-range', holds(range, index));
      button.classList.toggle('is-out-of-range', range !== null && !holds(range, index));
    });
  }

  private at(event: PointerEvent): number {
    const { left, width } = this.track.getBoundingClientRect();
    const index = Math.floor(((event.clientX - left) / width) * this.shown.length);
    return Math.min(this.shown.length - 1, Math.max(0, index));
  }

  private press(event: PointerEvent): void {
    if (event.button === 0 && this.shown.length > 0) {
      this.track.setPointerCapture(event.pointerId);
      this.anchor = this.at(event);
      this.preview = rangeOf(this.anchor, this.anchor);
      this.mark();
    }
  }

  private drag(event: PointerEvent): void {
    if (this.anchor !== null && this.track.hasPointerCapture(event.pointerId)) {
      this.preview = rangeOf(this.anchor, this.at(event));
      this.mark();
    }
  }

  private release(): void {
    const range = this.preview;
    if (range) {
      this.choose(range);
    }
  }

  private forget(): void {
    this.preview = null;
    this.anchor = null;
    this.mark();
  }

  private walk(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: this.stop - 1, ArrowRight: this.stop + 1, Home: 0, End: this.shown.length - 1,
    };
    const wanted = steps[event.key];
    if (event.key === 'Escape' && this.preview) {
      event.stopPropagation();
      this.forget();
    }
    if (wanted === undefined || !this.buttons[wanted]) {
      return;
    }
    event.preventDefault();
    this.anchor = event.shiftKey ? this.anchor ?? this.stop : null;
    this.preview = this.anchor === null ? null : rangeOf(this.anchor, wanted);
    this.buttons[this.stop].tabIndex = -1;
    this.stop = wanted;
    this.buttons[wanted].tabIndex = 0;
    this.buttons[wanted].focus();
    this.mark();
  }

  private choose(range: Range): void {
    const same = this.chosen?.first === range.first && this.chosen.last === range.last;
    this.forget();
    const detail = same
      ? { from: null, to: null }
      : { from: this.shown[range.first].period, to: this.shown[range.last].period };
    this.dispatchEvent(new CustomEvent('diplo-range', { detail, bubbles: true }));
  }
}

function part(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = `diplo-months__${name}`;
  return element;
}

function text(tag: string, words: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = words;
  return element;
}

customElements.define('diplo-months', MonthHistogram);
