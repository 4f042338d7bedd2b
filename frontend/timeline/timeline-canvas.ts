import { observeTheme, readPalette } from '../appearance/palette.ts';
import { download, pngFile, svgFile } from '../drawing/files.ts';
import type { Picture } from '../drawing/files.ts';
import { phrasesOf } from '../drawing/phrases.ts';
import type { Phrases } from '../drawing/phrases.ts';
import { sheetOf } from '../drawing/sheet.ts';
import { load } from '../drawing/source.ts';
import { svg, toElement } from '../drawing/svg-tree.ts';
import { parseTimeline } from './contract.ts';
import type { TimelineData } from './contract.ts';
import { Controls } from './controls.ts';
import { axisOf, groundOf, markOf, nameOf, wholeOf } from './draw.ts';
import type { Colouring, Ink } from './draw.ts';
import { intervalLines, intervalOf } from './interval.ts';
import { layoutOf } from './layout.ts';
import type { Layout, PlacedInterval, PlacedMark } from './layout.ts';
import { legendOf } from './legend.ts';
import { Overview } from './overview.ts';
import type { Range } from './overview.ts';
import { Player } from './player.ts';
import { dayOf, isoOf } from './scale.ts';
import { belongs } from './selection.ts';
import { Stage } from './stage.ts';
import type { Target } from './stage.ts';
import { undatedOf } from './undated.ts';
import { dayInWords, linesOf } from './words.ts';

type State = 'loading' | 'ready' | 'error';

/** Marks that are made at once; the page breathes between two lots. */
const LOT = 120;
const LEAST_WIDTH = 340;
const PICTURE_WIDTH = 1_120;
const PICTURE_SCALE = 2;

let numbers = 0;

/**
 * `<diplo-timeline src="…" selected="…" from="…" to="…">`: draws the timeline that `src` serves.
 *
 * Sends `diplo-select` {id}, `diplo-range` {from, to}, `diplo-as-of` {day}; shows its state in `data-state` and, once it is drawn,
 * `data-ready` with the version of the data.
 */
export class TimelineCanvas extends HTMLElement {
  private address = '';
  private chosen: string | null = null;
  private data: TimelineData | null = null;
  private layout: Layout | null = null;
  private colouring: Colouring = 'domain';
  private range: Range = { from: null, to: null };
  private isEven = false;
  private drawing = 0;
  private width = 0;
  private leave: (() => void)[] = [];

  private readonly tools = part('tools');
  private readonly bounds = part('overview');
  private readonly axis = part('axis');
  private readonly lanes = part('lanes');
  private readonly cursor = part('cursor');
  private readonly tip = part('tip');
  private readonly message = part('message');
  private readonly messageText = part('message-text', 'p');
  private readonly retry = part('retry', 'button');
  private readonly notes = part('notes');
  private readonly undated = part('undated');
  private readonly legend = part('legend');
  private readonly keys = part('keys');
  private readonly voice = part('voice');

  private readonly player = new Player({
    moved: (day) => this.showDay(day),
    played: (playing) => {
      this.controls.showPlaying(playing);
      if (!playing) {
        this.settle();
      }
    },
  });
  private readonly controls = new Controls(this.tools, this.player, {
    whole: () => this.wish({ from: null, to: null }),
    even: () => {
      this.isEven = !this.isEven;
      void this.draw();
    },
    stepped: () => this.settle(),
    left: () => {
      this.player.look(null);
      this.settle();
    },
  });
  private readonly overview = new Overview(this.bounds, (range) => this.wish(range));
  private readonly stage = new Stage(this.lanes, this.tip, (id) => this.choose(id));

  /** Texts for the time before the data, which bring their own, have arrived. */
  loadingText = '';
  errorText = '';
  retryText = '';

  get src(): string {
    return this.address;
  }

  set src(address: string) {
    if (address !== this.address) {
      this.address = address;
      void this.load();
    }
  }

  get selected(): string | null {
    return this.chosen;
  }

  set selected(id: string | null) {
    this.chosen = id || null;
    this.stage.select(this.chosen);
  }

  set colour(colour: Colouring) {
    if (colour !== this.colouring) {
      this.colouring = colour;
      void this.draw();
    }
  }

  set from(day: string | null) {
    this.range = { ...this.range, from: day || null };
  }

  set to(day: string | null) {
    this.range = { ...this.range, to: day || null };
  }

  /** The day as of which one looks, as `2025-04-03`. */
  set asOf(day: string | null) {
    if (!this.player.isPlaying) {
      this.player.look(day ? dayOf(day) : null);
    }
  }

  connectedCallback(): void {
    numbers++;
    this.keys.id = `diplo-timeline-keys-${numbers}`;
    this.lanes.setAttribute('role', 'group');
    this.lanes.setAttribute('aria-describedby', this.keys.id);
    this.bounds.setAttribute('role', 'group');
    this.tip.setAttribute('aria-hidden', 'true');
    this.tip.hidden = true;
    this.cursor.hidden = true;
    this.voice.setAttribute('aria-live', 'polite');
    this.message.append(this.messageText, this.retry);
    const sticky = part('head');
    sticky.append(this.tools, this.bounds, this.axis);
    const body = part('body');
    body.append(this.lanes, this.cursor, this.tip);
    this.replaceChildren(sticky, body, this.message, this.notes, this.undated, this.legend, this.keys, this.voice);
    this.retry.addEventListener('click', () => void this.load());
    const sizes = new ResizeObserver(() => this.resized());
    sizes.observe(this);
    this.leave = [observeTheme(() => void this.draw()), () => sizes.disconnect(), () => this.player.pause()];
    void (this.data ? this.draw() : this.load());
  }

  disconnectedCallback(): void {
    this.leave.forEach((undo) => undo());
    this.leave = [];
  }

  /** Saves the timeline as an SVG file with title, legend, filters, sources and address. */
  saveSvg(): void {
    const picture = this.picture();
    if (picture) {
      download(svgFile(picture), 'diplograph-timeline.svg');
    }
  }

  /** Saves the timeline as a PNG file of twice the size. */
  async savePng(): Promise<void> {
    const picture = this.picture();
    if (picture) {
      download(await pngFile(picture, PICTURE_SCALE), 'diplograph-timeline.png');
    }
  }

  private picture(): Picture | null {
    const { data } = this;
    if (!data) {
      return null;
    }
    const phrases = phrasesOf(data);
    const ink = this.ink(data);
    const layout = layoutOf(data, { ...this.range, width: PICTURE_WIDTH, even: this.isEven });
    return sheetOf(
      {
        title: phrases.text('title'),
        parts: [wholeOf(layout, ink), legendOf(data, phrases, ink, PICTURE_WIDTH)],
        notes: [
          ...this.remarks(data, phrases),
          data.credits.filters,
          data.credits.sources,
          `Diplograph · ${location.href}`,
        ],
      },
      ink.palette,
      getComputedStyle(this).fontFamily,
    );
  }

  private ink(data: TimelineData): Ink {
    return { palette: readPalette(this), colouring: this.colouring, language: data.language };
  }

  /** What the picture leaves out or bends. */
  private remarks(data: TimelineData, phrases: Phrases): string[] {
    const { hidden, undatedFacts } = data;
    return [
      hidden.lanes > 0 ? phrases.counted('hiddenLanes', hidden.lanes) : '',
      hidden.marks > 0 ? phrases.counted('hiddenMarks', hidden.marks) : '',
      undatedFacts > 0 ? phrases.counted('undated', undatedFacts) : '',
      this.isEven ? '' : phrases.text('elastic'),
    ].filter((remark) => remark !== '');
  }

  private async load(): Promise<void> {
    const address = this.address;
    if (!this.isConnected || !address) {
      return;
    }
    this.setState('loading');
    try {
      const data = parseTimeline(await load(address));
      if (address === this.address) {
        this.data = data;
        await this.draw();
      }
    } catch (error) {
      if (address === this.address) {
        console.warn('The timeline could not be loaded:', error);
        this.setState('error');
      }
    }
  }

  private resized(): void {
    if (this.clientWidth !== this.width) {
      void this.draw();
    }
  }

  private async draw(): Promise<void> {
    const { data } = this;
    this.width = this.clientWidth;
    if (!data || !this.isConnected || this.width === 0) {
      return;
    }
    const drawing = ++this.drawing;
    const phrases = phrasesOf(data);
    const ink = this.ink(data);
    const width = Math.max(LEAST_WIDTH, this.width);
    const layout = layoutOf(data, { ...this.range, width, even: this.isEven });
    this.layout = layout;
    this.controls.name(phrases);
    this.controls.showRange(this.range.from === null && this.range.to === null, this.isEven);
    this.bounds.setAttribute('aria-label', `${phrases.text('overview')}. ${phrases.text('overviewKeys')}`);
    this.bounds.title = phrases.text('overviewKeys');
    const { left, right } = layout.scale;
    this.overview.show(data.dates, this.range, { width, left, right, even: this.isEven }, ink.palette, phrases);
    const axis = axisOf(layout, ink);
    this.axis.replaceChildren(
      toElement(svg('svg', { width, height: axis.height, 'aria-hidden': 'true' }, axis.node)),
    );
    const canvas = toElement(svg('svg', { width, height: layout.height }, groundOf(layout, ink)));
    this.lanes.setAttribute('aria-label', phrases.text('drawing'));
    this.keys.textContent = phrases.text('keys');
    this.player.setDays([...new Set(data.marks.map((mark) => dayOf(mark.first)))].sort((a, b) => a - b));
    const targets: Target[] = [];
    for (let start = 0; start < layout.lanes.length + layout.intervals.length + layout.marks.length; start += LOT) {
      if (start > 0) {
        await breath();
        if (drawing !== this.drawing || !this.isConnected) {
          return;
        }
      }
      targets.push(...this.lot(layout, start, ink, phrases, canvas));
    }
    this.lanes.replaceChildren(canvas);
    targets.sort((a, b) => a.lane - b.lane || a.x - b.x || a.row - b.row);
    this.stage.show(targets, this.chosen);
    this.showDay(this.player.day);
    this.notes.replaceChildren(...this.remarks(data, phrases).map(paragraph));
    this.undated.replaceChildren(...undatedOf(data.undated, data.undatedFacts, phrases, (id) => this.choose(id)));
    const legend = legendOf(data, phrases, ink, width);
    this.legend.setAttribute('role', 'group');
    this.legend.setAttribute('aria-label', phrases.text('legend'));
    this.legend.replaceChildren(toElement(svg('svg', { width, height: legend.height }, legend.node)));
    this.setState('ready');
    this.dataset.ready = data.version;
  }

  /** Draws some of the lanes' names, memberships and marks, counted through as one list. */
  private lot(layout: Layout, start: number, ink: Ink, phrases: Phrases, canvas: SVGElement): Target[] {
    const things = [
      ...layout.lanes.map((_, at) => () => this.nameTarget(layout, at, ink, phrases)),
      ...layout.intervals.map((interval) => () => intervalTarget(interval, ink, phrases)),
      ...layout.marks.map((mark) => () => markTarget(mark, ink, phrases)),
    ];
    const targets = things.slice(start, start + LOT).map((make) => make());
    canvas.append(...targets.map(({ element }) => element));
    return targets.filter(({ selection }) => selection !== null);
  }

  private nameTarget(layout: Layout, index: number, ink: Ink, phrases: Phrases): Target {
    const lane = layout.lanes[index];
    const element = toElement(
      svg(
        'g',
        { class: 'diplo-timeline__name' },
        svg('rect', { x: 3, y: lane.top + 3, width: layout.gutter - 6, height: lane.height - 6, rx: 5, fill: 'transparent' }),
        nameOf(lane, layout, ink),
      ),
    );
    return {
      element,
      lane: index,
      row: 0,
      x: -1,
      y: lane.top + lane.height / 2,
      first: null,
      selection: lane.data.selection,
      title: lane.data.name,
      lines: [phrases.counted('sources', lane.data.sources)],
      belongs: () => true,
    };
  }

  private showDay(day: number | null): void {
    const { layout, data } = this;
    this.stage.showUntil(day);
    this.cursor.hidden = day === null || !layout;
    if (day !== null && layout && data) {
      const { scale } = layout;
      this.cursor.style.translate = `${Math.round(scale.x(day + 1))}px 0`;
      this.cursor.style.height = `${layout.height}px`;
      this.controls.showDay(phrasesOf(data).text('asOf', dayInWords(isoOf(day), data.language)));
    } else {
      this.controls.showDay('');
    }
  }

  /** Says which day is looked at, here and to the page, once it stays so. */
  private settle(): void {
    const { day } = this.player;
    this.announce();
    this.send('diplo-as-of', { day: day === null ? null : isoOf(day) });
  }

  private announce(): void {
    const { data } = this;
    const { day } = this.player;
    if (data && day !== null) {
      const phrases = phrasesOf(data);
      const facts = data.marks.filter((mark) => dayOf(mark.first) === day).reduce((sum, mark) => sum + mark.facts, 0);
      this.voice.textContent = phrases.text(
        'passed', dayInWords(isoOf(day), data.language), phrases.counted('facts', facts),
      );
    }
  }

  private setState(state: State): void {
    this.dataset.state = state;
    if (state !== 'ready') {
      delete this.dataset.ready;
    }
    this.setAttribute('aria-busy', String(state === 'loading'));
    const phrases = this.data && phrasesOf(this.data);
    const text: Record<State, string> = {
      loading: phrases?.text('loading') ?? this.loadingText,
      ready: '',
      error: phrases?.text('error') ?? this.errorText,
    };
    this.messageText.textContent = text[state];
    this.retry.textContent = phrases?.text('retry') ?? this.retryText;
    this.retry.hidden = state !== 'error';
    this.message.hidden = state === 'ready';
    this.message.setAttribute('role', state === 'error' ? 'alert' : 'status');
  }

  private choose(id: string): void {
    this.send('diplo-select', { id: id === this.chosen ? null : id });
  }

  private wish(range: Range): void {
    this.send('diplo-range', range);
  }

  private send(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

function intervalTarget(placed: PlacedInterval, ink: Ink, phrases: Phrases): Target {
  const { data, bar } = placed;
  return {
    element: toElement(svg('g', { class: 'diplo-timeline__interval' }, ...intervalOf(placed, ink))),
    lane: placed.lane,
    row: 0,
    x: bar.left,
    y: placed.y,
    first: null,
    selection: data.selection,
    title: phrases.text('interval.title', data.title),
    lines: intervalLines(data, phrases),
    belongs: () => true,
  };
}

function markTarget(placed: PlacedMark, ink: Ink, phrases: Phrases): Target {
  const { mark } = placed;
  const element = toElement(svg('g', { class: 'diplo-timeline__mark', 'data-id': mark.id }, ...markOf(placed, ink)));
  return {
    element,
    lane: placed.lane,
    row: placed.row,
    x: placed.x,
    y: placed.y,
    first: dayOf(mark.first),
    selection: mark.selection,
    title: mark.title,
    lines: linesOf(mark, phrases),
    belongs: (selected) => belongs(mark, selected),
  };
}

function part(name: string, tag = 'div'): HTMLElement {
  const element = document.createElement(tag);
  element.className = `diplo-timeline__${name}`;
  return element;
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

function breath(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

customElements.define('diplo-timeline', TimelineCanvas);
