import { readPalette } from '../appearance/palette.ts';
import type { Palette } from '../appearance/palette.ts';
import { canvasMeasure } from './canvas-measure.ts';
import type { Chrome } from './chrome.ts';
import type { GraphData } from './contract.ts';
import type { Drawing } from './drawing.ts';
import { flagsFor, pngFile, svgFile } from './export-picture.ts';
import type { PictureFormat } from './export-picture.ts';
import { flagAddress, loadedFlags } from './flags.ts';
import { Framing } from './framing.ts';
import type { Box } from './geometry.ts';
import { AT_REST, within } from './interaction.ts';
import type { Interaction, Preview } from './interaction.ts';
import type { LayoutKind } from './layout/request.ts';
import { legendOf } from './legend.ts';
import { EMPTY_MODEL, modelOf, neighboursOf } from './model.ts';
import type { ColourMode, Model } from './model.ts';
import { Placement } from './placement.ts';
import type { Renderer, RendererEvents } from './renderer.ts';
import { restBoxes } from './rest.ts';
import { scene } from './scene.ts';
import { sheet } from './sheet.ts';
import type { Caption } from './sheet.ts';
import { startRenderer } from './start-renderer.ts';
import { textsOf } from './texts.ts';
import type { Texts } from './texts.ts';
import { Tip } from './tip.ts';

export interface PictureEvents {
  /** Other rules may be in use now. */
  modelled(model: Model): void;
  selected(id: string | null): void;
  focused(id: string): void;
  /** An actor was clicked; null for anything else. */
  visited(actor: string | null): void;
  historyChanged(canUndo: boolean, canRedo: boolean, layout: LayoutKind): void;
  drawn(): void;
}

/** The drawn network and what the user does to it. */
export class Picture {
  model: Model = EMPTY_MODEL;
  texts: Texts = textsOf(null);
  private graph: GraphData | null = null;
  private state: Interaction = AT_REST;
  private focus: { actor: string; steps: number } | null = null;
  private palette: Palette;
  private renderer: Renderer | null = null;
  private starting: Promise<Renderer> | null = null;
  private gone = false;
  private readonly measure = canvasMeasure();
  private readonly placement = new Placement();
  private readonly framing: Framing;
  private readonly tip: Tip;
  private readonly chrome: Chrome;
  private readonly events: PictureEvents;

  constructor(host: HTMLElement, chrome: Chrome, events: PictureEvents) {
    this.chrome = chrome;
    this.events = events;
    this.palette = readPalette(host);
    this.framing = new Framing(host, chrome);
    this.tip = new Tip(chrome.tip, host);
    chrome.stage.addEventListener('blur', () => this.point(null));
  }

  /** @returns false when a later graph has overtaken this one */
  async show(graph: GraphData, texts: Texts, mode: ColourMode, selected: string | null): Promise<boolean> {
    this.graph = graph;
    this.texts = texts;
    const model = modelOf(graph, mode, this.measure);
    this.events.modelled(model);
    const first = !this.placement.knows(model);
    const [placed, renderer] = await Promise.all([
      this.placement.admit(model, this.framing.aspect()),
      this.start(),
    ]);
    if (!placed || this.gone || this.graph !== graph) {
      return false;
    }
    this.model = model;
    this.state = { ...AT_REST, selected, focused: this.focusedActors() };
    this.placement.bend(model, this.measure);
    this.framing.keepInView(this.boxes(), first, !first);
    renderer.show(this.drawing());
    return true;
  }

  recolour(mode: ColourMode): void {
    if (this.graph && this.renderer) {
      this.model = modelOf(this.graph, mode, this.measure);
      this.events.modelled(this.model);
      this.redraw();
    }
  }

  select(id: string | null): void {
    if (id !== this.state.selected) {
      this.change({ selected: id });
    }
  }

  preview(preview: Preview | null): void {
    if (preview?.value !== this.state.preview?.value) {
      this.change({ preview });
    }
  }

  draw(): void {
    this.renderer?.draw();
  }

  theme(palette: Palette): void {
    this.palette = palette;
    this.renderer?.theme(palette);
  }

  resize(): void {
    this.framing.resize(this.boxes());
  }

  /** The legend takes more room, or less. */
  roomChanged(): void {
    this.framing.keepInView(this.boxes(), true, true);
  }

  fit(animated: boolean): void {
    this.framing.fit(this.boxes(), animated);
  }

  zoom(factor: number): void {
    this.framing.zoom(factor);
  }

  pan(dx: number, dy: number): void {
    this.framing.pan(dx, dy);
  }

  async arrange(kind: LayoutKind): Promise<void> {
    if ((await this.placement.arrange(this.model, kind, this.framing.aspect())) && !this.gone) {
      this.redraw();
      this.fit(true);
    }
  }

  undo(): boolean {
    const undone = this.placement.undo();
    this.redraw();
    return undone;
  }

  redo(): boolean {
    const redone = this.placement.redo();
    this.redraw();
    return redone;
  }

  drawing(): Drawing {
    const view = this.renderer?.view() ?? { width: 0, height: 0, scale: 1, x: 0, y: 0 };
    const { model, state, measure } = this;
    return { model, places: this.placement.places, bends: this.placement.bends, state, view, measure };
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

  /** Shows an actor with what lies so many steps around it. */
  lookAt(actor: string, steps: number): void {
    this.focus = { actor, steps };
    this.change({ focused: this.focusedActors(), selected: null, pointed: null });
    this.tip.hide();
    this.events.focused(actor);
    this.say(this.texts.text('steps', steps, this.model.actors.get(actor)?.name ?? actor));
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

  destroy(): void {
    this.gone = true;
    this.placement.destroy();
    this.renderer?.destroy();
    this.renderer = null;
  }

  private boxes(): Box[] {
    return [...restBoxes(this.model, this.placement.places, this.measure).values()];
  }

  /** After places or model changed. */
  private redraw(): void {
    this.placement.bend(this.model, this.measure);
    this.tip.hide();
    this.renderer?.show(this.drawing());
    this.events.historyChanged(this.placement.canUndo, this.placement.canRedo, this.placement.kind);
  }

  private change(part: Partial<Interaction>): void {
    this.state = { ...this.state, ...part };
    this.renderer?.look(this.drawing());
  }

  private focusedActors(): ReadonlySet<string> | null {
    return this.focus && this.model.actors.has(this.focus.actor)
      ? within(this.model, this.focus.actor, this.focus.steps)
      : null;
  }

  private start(): Promise<Renderer> {
    this.starting ??= startRenderer(this.chrome.stage, this.rendererEvents(), this.palette, (id) => this.titleOf(id))
      .then((renderer) => {
        this.renderer = renderer;
        this.framing.attach(renderer);
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
      dragged: (actor, place, done) => {
        this.placement.pull(actor, place, done);
        this.tip.hide();
        if (done) {
          this.redraw();
        } else {
          this.renderer?.show(this.drawing());
        }
      },
      moved: (view) => this.tip.move(view),
      drawn: () => this.events.drawn(),
    };
  }
}
