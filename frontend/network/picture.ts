import { readPalette } from '../appearance/palette.ts';
import type { Palette } from '../appearance/palette.ts';
import { bendsOf } from './bends.ts';
import type { Bends } from './bends.ts';
import { canvasMeasure } from './canvas-measure.ts';
import type { Chrome } from './chrome.ts';
import type { GraphData } from './contract.ts';
import { flagsFor, pngFile, svgFile } from './export-picture.ts';
import type { PictureFormat } from './export-picture.ts';
import { flagAddress, loadedFlags } from './flags.ts';
import type { Point } from './geometry.ts';
import { AT_REST, within } from './interaction.ts';
import type { Interaction, Preview } from './interaction.ts';
import { History } from './history.ts';
import { requestOf } from './layout/layout.ts';
import { LayoutRunner } from './layout/layout-runner.ts';
import type { LayoutKind } from './layout/request.ts';
import { legendOf } from './legend.ts';
import { EMPTY_MODEL, modelOf, neighboursOf } from './model.ts';
import type { ColourMode, Model } from './model.ts';
import type { Renderer, RendererEvents } from './renderer.ts';
import { restBoxes, scene } from './scene.ts';
import type { Drawing } from './scene.ts';
import { sheet } from './sheet.ts';
import type { Caption } from './sheet.ts';
import { startRenderer } from './start-renderer.ts';
import { textsOf } from './texts.ts';
import type { Texts } from './texts.ts';
import { Tip } from './tip.ts';
import { fit, panned, toPixel, zoomed } from './view.ts';
import type { Insets, View } from './view.ts';

export interface PictureEvents {
  /** Other rules may be in use now. */
  modelled(model: Model): void;
  selected(id: string | null): void;
  focused(id: string): void;
  drawn(): void;
  /** An actor was clicked; null for anything else. */
  visited(actor: string | null): void;
  historyChanged(canUndo: boolean, canRedo: boolean): void;
}

const MOST_BENT = 120;

/** The drawn network with its places, its view and what the user does to it. */
export class Picture {
  model: Model = EMPTY_MODEL;
  private graph: GraphData | null = null;
  texts: Texts = textsOf(null);
  private readonly places = new Map<string, Point>();
  private readonly pinned = new Set<string>();
  private bends: Bends = new Map();
  private state: Interaction = AT_REST;
  private readonly history = new History<Step>();
  private dragged: Point | null = null;
  private readonly measure = canvasMeasure();
  private readonly runner = new LayoutRunner();
  private readonly tip: Tip;
  private renderer: Renderer | null = null;
  private starting: Promise<Renderer> | null = null;
  private palette: Palette;
  /** Whether the view still is the one that shows everything. */
  private fitted = true;
  private focus: { actor: string; steps: number } | null = null;
  private gone = false;

  constructor(
    private readonly host: HTMLElement,
    private readonly chrome: Chrome,
    private readonly events: PictureEvents,
  ) {
    this.palette = readPalette(host);
    this.tip = new Tip(chrome.tip, host);
    chrome.stage.addEventListener('blur', () => this.point(null));
    chrome.stage.addEventListener('wheel', () => (this.fitted = false), { passive: true });
  }

  /** @returns false when a later graph has overtaken this one */
  async show(graph: GraphData, texts: Texts, mode: ColourMode, selected: string | null): Promise<boolean> {
    this.graph = graph;
    this.texts = texts;
    const model = modelOf(graph, mode, this.measure);
    const known = new Map([...this.places].filter(([id]) => model.actors.has(id)));
    const first = known.size === 0;
    if (known.size < model.actors.size) {
      const stay = known.size * 5 >= model.actors.size * 2 ? known : this.pins();
      const places = await this.runner.run(requestOf(model, 'force', stay, this.aspect()));
      if (!places || this.gone) {
        return false;
      }
      places.forEach((place, id) => this.places.set(id, place));
    }
    const renderer = await this.start();
    if (this.gone || this.graph !== graph) {
      return false;
    }
    this.model = model;
    this.events.modelled(model);
    this.state = { ...AT_REST, selected, focused: this.focusedActors() };
    this.bend();
    if (first) {
      this.fitted = true;
    }
    if (this.fitted && (first || this.somethingOutside())) {
      this.fit(!first);
    }
    renderer.show(this.drawing());
    return true;
  }

  recolour(mode: ColourMode): void {
    if (this.graph && this.renderer) {
      this.model = modelOf(this.graph, mode, this.measure);
      this.events.modelled(this.model);
      this.bend();
      this.renderer.show(this.drawing());
    }
  }

  select(id: string | null): void {
    if (id !== this.state.selected) {
      this.change({ selected: id });
    }
  }

  preview(preview: Preview | null): void {
    this.change({ preview });
  }

  theme(palette: Palette): void {
    this.palette = palette;
    this.renderer?.theme(palette);
  }

  resize(): void {
    if (this.renderer) {
      const before = this.renderer.view();
      this.renderer.resize();
      const { clientWidth: width, clientHeight: height } = this.host;
      if (this.fitted) {
        this.fit(false);
      } else {
        const x = before.x + (width - before.width) / 2;
        this.renderer.setView({ ...before, width, height, x, y: before.y + (height - before.height) / 2 }, false);
      }
    }
  }

  roomChanged(): void {
    if (this.fitted && this.renderer) {
      this.fit(true);
    }
  }

  fit(animated: boolean): void {
    const boxes = restBoxes(this.model, this.places, this.measure);
    const { clientWidth: width, clientHeight: height } = this.host;
    this.fitted = true;
    this.renderer?.setView(fit([...boxes.values()], width, height, this.insets()), animated && !reducedMotion());
  }

  zoom(factor: number): void {
    if (this.renderer) {
      const view = this.renderer.view();
      this.fitted = false;
      const middle = { x: view.width / 2, y: view.height / 2 };
      this.renderer.setView(zoomed(view, factor, middle), !reducedMotion());
    }
  }

  pan(dx: number, dy: number): void {
    this.fitted = false;
    this.renderer?.setView(panned(this.drawing().view, dx, dy), false);
  }

  /** Arranges all actors anew; what was pinned is free again. */
  async arrange(kind: LayoutKind): Promise<void> {
    const places = await this.runner.run(requestOf(this.model, kind, new Map(), this.aspect()));
    if (places && !this.gone) {
      this.record({ before: new Map([...this.places].filter(([id]) => places.has(id))), after: places });
      this.pinned.clear();
      this.moveTo(places);
      this.fit(true);
    }
  }

  undo(): boolean {
    return this.restore(this.history.undo(), 'before');
  }

  redo(): boolean {
    return this.restore(this.history.redo(), 'after');
  }

  /** The picture as a file, as it is seen now, on a sheet with title, legend and notes. */
  async file(format: PictureFormat, caption: Caption, scale: number): Promise<Blob> {
    const { measure, palette, model, texts } = this;
    const drawing = { ...this.drawing(), state: { ...this.state, pointed: null, preview: null } };
    const codes = [...model.actors.values()].flatMap((actor) => actor.flag ?? []);
    const flags = format === 'svg' ? await flagsFor(codes) : null;
    const dress = {
      palette,
      flag: (code: string) => (flags ? flags.get(code) : flagAddress(code)),
      title: (id: string) => this.titleOf(id),
    };
    const made = sheet(scene(drawing), legendOf(model, texts), caption, dress, measure);
    return format === 'svg' ? svgFile(made) : pngFile(made, scale, loadedFlags());
  }

  destroy(): void {
    this.gone = true;
    this.runner.destroy();
    this.renderer?.destroy();
    this.renderer = null;
  }

  drawing(): Drawing {
    const view = this.renderer?.view() ?? { width: 0, height: 0, scale: 1, x: 0, y: 0 };
    const { model, places, bends, state, measure } = this;
    return { model, places, bends, state, view, measure };
  }

  private start(): Promise<Renderer> {
    this.starting ??= startRenderer(this.chrome.stage, this.rendererEvents(), this.palette, (id) => this.titleOf(id))
      .then((renderer) => {
        this.renderer = renderer;
        if (this.gone) {
          renderer.destroy();
        }
        return renderer;
      });
    return this.starting;
  }

  private rendererEvents(): RendererEvents {
    return {
      pointed: (id) => this.point(id),
      clicked: (id) => this.choose(id),
      doubleClicked: (id) => {
        if (id !== null && this.model.actors.has(id)) {
          this.lookAt(id, 1);
        }
      },
      menu: () => undefined,
      dragged: (actor, place, done) => this.drag(actor, place, done),
      moved: (view, byUser) => this.moved(view, byUser),
      drawn: () => this.events.drawn(),
    };
  }

  private moved(view: View, byUser: boolean): void {
    this.tip.move(view);
    if (byUser) {
      this.host.dispatchEvent(new CustomEvent('diplo-view', { detail: view }));
    }
  }

  private pins(): ReadonlyMap<string, Point> {
    return new Map([...this.places].filter(([id]) => this.pinned.has(id)));
  }

  private aspect(): number {
    const { right, left, top, bottom } = this.insets();
    return (this.host.clientWidth - left - right) / Math.max(1, this.host.clientHeight - top - bottom);
  }

  private insets(): Insets {
    const open = this.chrome.legendToggle.getAttribute('aria-expanded') === 'true';
    const narrow = this.host.clientWidth < 720;
    const legend = open && !narrow ? this.chrome.legend.offsetWidth + 24 : 20;
    return narrow ? { top: 24, right: 14, bottom: 64, left: 14 } : { top: 30, right: legend, bottom: 30, left: 64 };
  }

  private somethingOutside(): boolean {
    const view = this.renderer?.view();
    return view !== undefined && [...this.model.actors.keys()].some((id) => {
      const at = toPixel(view, this.places.get(id) ?? { x: 0, y: 0 });
      return at.x < 10 || at.y < 10 || at.x > view.width - 10 || at.y > view.height - 10;
    });
  }

  private bend(): void {
    const small = this.model.actors.size <= MOST_BENT;
    this.bends = bendsOf(this.model, this.places, small ? restBoxes(this.model, this.places, this.measure) : new Map());
  }

  private change(part: Partial<Interaction>): void {
    this.state = { ...this.state, ...part };
    this.renderer?.look(this.drawing());
  }

  point(id: string | null): void {
    if (id === this.state.pointed) {
      return;
    }
    this.change({ pointed: id });
    if (id === null) {
      this.tip.hide();
    } else {
      this.tip.show(id, this.drawing(), this.texts);
    }
    this.chrome.stage.classList.toggle('diplo-network__stage--pointing', id !== null);
  }

  choose(id: string | null): void {
    this.events.visited(id !== null && this.model.actors.has(id) ? id : null);
    this.change({ selected: id });
    this.events.selected(id);
    this.say(id === null ? this.texts.text('nothingSelected') : this.texts.text('selected', this.titleOf(id)));
  }

  private drag(actor: string, place: Point, done: boolean): void {
    this.dragged ??= this.places.get(actor) ?? place;
    this.places.set(actor, place);
    this.pinned.add(actor);
    if (done) {
      this.record({ before: new Map([[actor, this.dragged]]), after: new Map([[actor, place]]) });
      this.dragged = null;
      this.bend();
    }
    this.tip.hide();
    this.renderer?.show(this.drawing());
  }

  /** Shows an actor with what lies so many steps around it. */
  lookAt(actor: string, steps: number): void {
    this.focus = { actor, steps };
    this.change({ focused: this.focusedActors(), selected: actor });
    this.events.focused(actor);
    this.say(this.texts.text('steps', steps, this.model.actors.get(actor)?.name ?? actor));
  }

  private focusedActors(): ReadonlySet<string> | null {
    return this.focus && this.model.actors.has(this.focus.actor)
      ? within(this.model, this.focus.actor, this.focus.steps)
      : null;
  }

  titleOf(id: string): string {
    const actor = this.model.actors.get(id);
    if (actor) {
      return `${actor.name} · ${this.texts.actorDetail(actor, neighboursOf(this.model, id).length)}`;
    }
    const line = this.model.lines.get(id);
    const name = (end: string) => this.model.actors.get(end)?.name ?? end;
    return line
      ? `${name(line.from)} – ${name(line.to)} · ${this.texts.lineTitle(line)} · ${this.texts.lineDetail(line)}`
      : id;
  }

  say(text: string): void {
    this.chrome.live.textContent = text;
  }

  /** @returns whether there was anything to clear */
  clear(): boolean {
    const something = this.state.selected !== null || this.state.focused !== null || this.state.pointed !== null;
    this.focus = null;
    this.tip.hide();
    this.change({ pointed: null, focused: null });
    if (this.state.selected !== null) {
      this.choose(null);
    }
    return something;
  }

  private record(step: Step): void {
    this.history.push(step);
    this.events.historyChanged(this.history.canUndo, this.history.canRedo);
  }

  private restore(step: Step | undefined, side: 'before' | 'after'): boolean {
    if (!step) {
      return false;
    }
    this.moveTo(step[side]);
    this.events.historyChanged(this.history.canUndo, this.history.canRedo);
    return true;
  }

  private moveTo(places: ReadonlyMap<string, Point>): void {
    places.forEach((place, id) => this.places.set(id, place));
    this.bend();
    this.tip.hide();
    this.renderer?.show(this.drawing());
  }
}

/** Places before and after something that the user did. */
interface Step {
  readonly before: ReadonlyMap<string, Point>;
  readonly after: ReadonlyMap<string, Point>;
}

function reducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
