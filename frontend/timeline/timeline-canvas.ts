import { readPalette } from '../appearance/palette.ts';
import type { Room } from '../drawing/drawing-element.ts';
import type { Picture } from '../drawing/files.ts';
import { part } from '../drawing/parts.ts';
import { phrasesOf } from '../drawing/phrases.ts';
import type { Phrases } from '../drawing/phrases.ts';
import { load } from '../drawing/source.ts';
import { SvgDrawing } from '../drawing/svg-drawing.ts';
import { svg, toElement } from '../drawing/svg-tree.ts';
import { inTurns } from '../drawing/turns.ts';
import { parseTimeline } from './contract.ts';
import type { TimelineData } from './contract.ts';
import { Controls } from './controls.ts';
import { axisOf, groundOf, wholeOf } from './draw.ts';
import type { TimelineInk } from './draw.ts';
import { layoutOf } from './layout.ts';
import type { Layout } from './layout.ts';
import { legendOf } from './legend.ts';
import { Overview } from './overview.ts';
import type { Range } from './overview.ts';
import { Player } from './player.ts';
import { remarksOf } from './remarks.ts';
import { dayOf, isoOf } from './scale.ts';
import { TimelineStage } from './stage.ts';
import { intervalTarget, isTarget, markTarget, nameTarget } from './targets.ts';
import type { Drawn } from './targets.ts';
import { undatedOf } from './undated.ts';
import { dayInWords } from './words.ts';

const LEAST_WIDTH = 340;
const PICTURE_WIDTH = 1_120;

/**
 * `<diplo-timeline src="…" selected="…" from="…" to="…">`: draws the timeline that `src` serves.
 *
 * Sends also `diplo-range` {from, to}, `diplo-as-of` {day} and `diplo-even` {even}.
 */
export class TimelineCanvas extends SvgDrawing<TimelineData, TimelineInk> {
  private layout: Layout | null = null;
  private range: Range = { from: null, to: null };
  private isEven = false;

  private readonly tools = part('diplo-timeline', 'tools');
  private readonly bounds = part('diplo-timeline', 'overview');
  private readonly axis = part('diplo-timeline', 'axis');
  private readonly lanes = part('diplo-timeline', 'lanes');
  private readonly cursor = part('diplo-timeline', 'cursor');
  private readonly undated = part('diplo-timeline', 'undated');
  private readonly voice = part('diplo-timeline', 'voice');

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
    even: () => this.send('diplo-even', { even: !this.isEven }),
    stepped: () => this.settle(),
    left: () => {
      this.player.look(null);
      this.settle();
    },
  });
  private readonly overview = new Overview(this.bounds, (range) => this.wish(range));
  protected readonly stage = new TimelineStage(this.lanes, this.tip, (id) => this.choose(id));

  set from(day: string | null) {
    this.range = { ...this.range, from: day || null };
  }

  set to(day: string | null) {
    this.range = { ...this.range, to: day || null };
  }

  get even(): boolean {
    return this.isEven;
  }

  /** Whether time runs evenly; otherwise busy days get more room. */
  set even(even: boolean) {
    if (even !== this.isEven) {
      this.isEven = even;
      void this.draw();
    }
  }

  /** The day as of which one looks, as `2025-04-03`. */
  set asOf(day: string | null) {
    if (!this.player.isPlaying) {
      this.player.look(day ? dayOf(day) : null);
    }
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.player.pause();
  }

  protected parts(): readonly Node[] {
    this.lanes.setAttribute('role', 'group');
    this.lanes.setAttribute('aria-describedby', this.keys.id);
    this.bounds.setAttribute('role', 'group');
    this.voice.setAttribute('aria-live', 'polite');
    this.cursor.hidden = true;
    const head = part('diplo-timeline', 'head');
    head.append(this.tools, this.bounds, this.axis);
    const body = part('diplo-timeline', 'body');
    body.append(this.lanes, this.cursor, this.tip.element);
    return [head, body, this.message.element, this.notes, this.undated, this.legend, this.keys, this.voice];
  }

  protected frame(): HTMLElement {
    return this;
  }

  protected measure(): Room {
    return { width: this.clientWidth, height: 0 };
  }

  protected fileName(): string {
    return 'diplograph-timeline';
  }

  protected async fetched(address: string): Promise<TimelineData> {
    return parseTimeline(await load(address));
  }

  protected ink(data: TimelineData): TimelineInk {
    return { palette: readPalette(this), colouring: this.colour, language: data.language };
  }

  protected remarks(data: TimelineData, phrases: Phrases): readonly string[] {
    return remarksOf(data, this.isEven, phrases);
  }

  protected legendOf(data: TimelineData, phrases: Phrases, ink: TimelineInk, width: number): Picture {
    return legendOf(data, phrases, ink, width);
  }

  protected paper(data: TimelineData, ink: TimelineInk): Picture {
    return wholeOf(layoutOf(data, { ...this.range, width: PICTURE_WIDTH, even: this.isEven }), ink);
  }

  protected async show(data: TimelineData, current: () => boolean): Promise<'ready' | null> {
    const phrases = phrasesOf(data);
    const ink = this.ink(data);
    const width = Math.max(LEAST_WIDTH, this.room.width);
    const layout = layoutOf(data, { ...this.range, width, even: this.isEven });
    this.layout = layout;
    this.showHead(data, layout, ink, phrases);
    const canvas = toElement(svg('svg', { width, height: layout.height }, groundOf(layout, ink)));
    const drawn: Drawn[] = [];
    const draw = (make: () => Drawn) => () => {
      const one = make();
      canvas.append(one.element);
      drawn.push(one);
    };
    const done = await inTurns(
      [
        ...layout.lanes.map((_, at) => draw(() => nameTarget(layout, at, ink, phrases))),
        ...layout.intervals.map((interval) => draw(() => intervalTarget(interval, ink, phrases))),
        ...layout.marks.map((mark) => draw(() => markTarget(mark, ink, phrases))),
      ],
      current,
    );
    if (!done) {
      return null;
    }
    this.lanes.setAttribute('aria-label', phrases.text('drawing'));
    this.keys.textContent = phrases.text('keys');
    this.stage.show(canvas, drawn.filter(isTarget), this.selected);
    this.showDay(this.player.day);
    this.undated.replaceChildren(...undatedOf(data.undated, data.undatedFacts, phrases, (id) => this.choose(id)));
    this.writeBelow(data, phrases, ink, width);
    return 'ready';
  }

  /** The controls, the overview and the axis. */
  private showHead(data: TimelineData, layout: Layout, ink: TimelineInk, phrases: Phrases): void {
    const { width, scale } = layout;
    this.controls.name(phrases);
    this.controls.showRange(this.range.from === null && this.range.to === null, this.isEven);
    this.player.setDays([...new Set(data.marks.map((mark) => dayOf(mark.first)))].sort((a, b) => a - b));
    this.bounds.setAttribute('aria-label', `${phrases.text('overview')}. ${phrases.text('overviewKeys')}`);
    this.bounds.title = phrases.text('overviewKeys');
    const room = { width, left: scale.left, right: scale.right, even: this.isEven };
    this.overview.show(data.dates, this.range, room, ink.palette, phrases);
    const { node, height } = axisOf(layout, ink);
    this.axis.replaceChildren(toElement(svg('svg', { width, height, 'aria-hidden': 'true' }, node)));
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

  private wish(range: Range): void {
    this.send('diplo-range', range);
  }
}

customElements.define('diplo-timeline', TimelineCanvas);
