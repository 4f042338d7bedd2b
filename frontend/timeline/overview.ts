import { mix } from '../appearance/palette.ts';
import type { Palette } from '../appearance/palette.ts';
import type { Phrases } from '../drawing/phrases.ts';
import { svg, toElement } from '../drawing/svg-tree.ts';
import { binsOf, daysBetween, extentOf, movedBound, roomOf } from './bins.ts';
import type { DateData } from './contract.ts';
import { dayOf, isoOf, scaleOf } from './scale.ts';
import type { Day, Scale } from './scale.ts';
import { dayInWords } from './words.ts';

export interface Range {
  readonly from: string | null;
  readonly to: string | null;
}

const HEIGHT = 46;
const CLICK = 4;

/** All dates as bars; a stretch of them can be brushed, or its ends moved by key. */
export class Overview {
  private scale: Scale | null = null;
  private days: readonly Day[] = [];
  private range: { from: Day; to: Day } = { from: 0, to: 0 };
  private phrases: Phrases | null = null;
  private start: number | null = null;

  private readonly bars = document.createElement('div');
  private readonly window = document.createElement('div');
  private readonly handles = (['from', 'to'] as const).map((bound) => this.handle(bound));

  private readonly host: HTMLElement;
  private readonly changed: (range: Range) => void;

  constructor(host: HTMLElement, changed: (range: Range) => void) {
    this.host = host;
    this.changed = changed;
    this.bars.className = 'diplo-timeline__bars';
    this.bars.setAttribute('aria-hidden', 'true');
    this.window.className = 'diplo-timeline__window';
    host.append(this.bars, this.window, ...this.handles);
    host.addEventListener('pointerdown', (event) => this.grab(event));
    host.addEventListener('pointermove', (event) => this.drag(event));
    host.addEventListener('pointerup', (event) => this.drop(event));
    host.addEventListener('pointercancel', () => this.giveUp());
  }

  show(
    dates: readonly DateData[],
    range: Range,
    wish: { width: number; left: number; right: number; even: boolean },
    palette: Palette,
    phrases: Phrases,
  ): void {
    this.phrases = phrases;
    this.host.hidden = dates.length === 0;
    if (dates.length === 0) {
      return;
    }
    const extent = extentOf(dates);
    const scale = scaleOf(extent, { left: wish.left, right: wish.right }, roomOf(dates, wish.even));
    this.scale = scale;
    this.days = [...new Set(dates.flatMap(({ first, last }) => [dayOf(first), dayOf(last)]))].sort((a, b) => a - b);
    const most = Math.max(...dates.map(({ facts }) => facts));
    const bars = binsOf(dates, scale).map(({ left, right, facts }) => {
      const height = 5 + (HEIGHT - 9) * Math.sqrt(facts / most);
      return svg('rect', { x: left, y: HEIGHT - height, width: right - left, height, rx: 1.5, fill: mix(palette('canvas'), palette('selection'), 0.55) });
    });
    const base = svg('path', { d: `M${wish.left} ${HEIGHT - 0.5}H${wish.right}`, stroke: palette('text-muted') });
    this.bars.replaceChildren(toElement(svg('svg', { width: wish.width, height: HEIGHT }, ...bars, base)));
    const clamp = (day: Day) => Math.min(Math.max(day, extent.first), extent.end - 1);
    this.range = {
      from: range.from === null ? extent.first : clamp(dayOf(range.from)),
      to: range.to === null ? extent.end - 1 : clamp(dayOf(range.to)),
    };
    this.handles[0].setAttribute('aria-label', phrases.text('from'));
    this.handles[1].setAttribute('aria-label', phrases.text('to'));
    this.place(scale.x(this.range.from), scale.x(this.range.to + 1));
    this.tell();
  }

  private handle(bound: 'from' | 'to'): HTMLElement {
    const handle = document.createElement('div');
    handle.className = 'diplo-timeline__handle';
    handle.setAttribute('role', 'slider');
    handle.tabIndex = 0;
    handle.addEventListener('keydown', (event) => {
      const moved = movedBound(this.range[bound], event.key, this.days);
      if (moved !== null) {
        event.preventDefault();
        const other = bound === 'from' ? this.range.to : this.range.from;
        this.wish({ from: Math.min(moved, other), to: Math.max(moved, other) });
      }
    });
    return handle;
  }

  private place(left: number, right: number): void {
    this.window.style.translate = `${Math.round(left)}px 0`;
    this.window.style.width = `${Math.max(2, Math.round(right - left))}px`;
    this.handles[0].style.translate = `${Math.round(left)}px 0`;
    this.handles[1].style.translate = `${Math.round(right)}px 0`;
  }

  private tell(): void {
    const { from, to } = this.range;
    [from, to].forEach((day, index) => {
      const handle = this.handles[index];
      handle.setAttribute('aria-valuemin', String(this.days[0]));
      handle.setAttribute('aria-valuemax', String(this.days[this.days.length - 1]));
      handle.setAttribute('aria-valuenow', String(day));
      handle.setAttribute('aria-valuetext', dayInWords(isoOf(day), this.phrases?.language ?? 'fr'));
    });
  }

  private at(event: PointerEvent): number {
    const { left, width } = this.host.getBoundingClientRect();
    return ((event.clientX - left) * this.host.offsetWidth) / width;
  }

  private grab(event: PointerEvent): void {
    if (event.button !== 0 || !this.scale) {
      return;
    }
    const x = this.at(event);
    const { from, to } = this.range;
    const handle = this.handles.indexOf(event.target as HTMLElement);
    this.start = handle < 0 ? x : this.scale.x(handle === 0 ? to + 1 : from);
    this.host.setPointerCapture(event.pointerId);
  }

  private drag(event: PointerEvent): void {
    if (this.start !== null && this.scale) {
      const days = daysBetween(this.scale, this.start, this.at(event));
      this.place(this.scale.x(days.from), this.scale.x(days.to + 1));
    }
  }

  private drop(event: PointerEvent): void {
    const { start, scale } = this;
    this.start = null;
    if (start === null || !scale) {
      return;
    }
    const x = this.at(event);
    const isClick = Math.abs(x - start) < CLICK;
    this.wish(daysBetween(scale, isClick ? x : start, x));
  }

  private giveUp(): void {
    this.start = null;
    if (this.scale) {
      this.place(this.scale.x(this.range.from), this.scale.x(this.range.to + 1));
    }
  }

  /** Bounds at the very ends of all dates are no bounds. */
  private wish(range: { from: Day; to: Day }): void {
    const { scale } = this;
    if (!scale) {
      return;
    }
    this.range = range;
    this.place(scale.x(range.from), scale.x(range.to + 1));
    this.tell();
    this.changed({
      from: range.from <= scale.first ? null : isoOf(range.from),
      to: range.to >= scale.end - 1 ? null : isoOf(range.to),
    });
  }
}
