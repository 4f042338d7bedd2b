import { readPalette } from '../appearance/palette.ts';
import type { Palette } from '../appearance/palette.ts';
import { canvasMeasure } from './canvas-measure.ts';
import { Awaited } from './awaited.ts';
import { breathFor } from './breath.ts';
import type { Chrome } from './chrome.ts';
import type { GraphData } from './contract.ts';
import type { Drawing } from './drawing.ts';
import { enlarged, readEnlargement } from './enlarge.ts';
import { Framing } from './framing.ts';
import type { Point } from './geometry.ts';
import { AT_REST, focusedIn } from './interaction.ts';
import type { Focus, Interaction, Preview } from './interaction.ts';
import type { LayoutKind } from './layout/request.ts';
import { EMPTY_MODEL, modelOf, without } from './model.ts';
import type { ColourMode, Model } from './model.ts';
import { nameOf, titleOf } from './names.ts';
import { Placement, type Arrangement, type Move } from './placement.ts';
import type { Outcome, PictureEvents } from './picture-events.ts';
import type { Renderer, RendererEvents } from './renderer.ts';
import { USUAL_SETUP, sameModel } from './setup.ts';
import type { Setup } from './setup.ts';
import { boxesInSight } from './sight.ts';
import { MOST_ACTORS_AS_SVG, startRenderer } from './start-renderer.ts';
import { textsOf } from './texts.ts';
import type { Texts } from './texts.ts';
import { Tip } from './tip.ts';

/** The drawn network: what is in it, where, and how it is looked at. */
export class Picture {
  model: Model = EMPTY_MODEL;
  texts: Texts = textsOf(null);
  palette: Palette;
  private enlargement: number;
  state: Interaction = AT_REST;
  focus: Focus | null = null;
  setup: Setup = USUAL_SETUP;
  /** Whether it is drawn without WebGL. */
  simplified = false;
  private mode: ColourMode = 'domain';
  private graph: GraphData | null = null;
  private renderer: Renderer | null = null;
  private starting: Promise<Renderer> | null = null;
  private gone = false;
  /** Graphs, layouts and movements on their way. */
  readonly awaited = new Awaited();
  /** Counts changes of colours, sizes and hidden actors, so that a graph on its way is drawn with the newest. */
  private looks = 0;
  private readonly measure = canvasMeasure();
  readonly placement: Placement;
  readonly framing: Framing;
  private readonly tip: Tip;
  private readonly chrome: Chrome;
  private readonly events: PictureEvents;

  constructor(host: HTMLElement, chrome: Chrome, events: PictureEvents) {
    this.chrome = chrome;
    this.events = events;
    this.palette = readPalette(host);
    this.placement = new Placement((busy) => events.arranging(busy));
    this.enlargement = readEnlargement(host);
    this.framing = new Framing(host, chrome);
    this.tip = new Tip(chrome.tip, host);
    chrome.stage.addEventListener('blur', () => this.point(null));
  }

  async show(graph: GraphData, texts: Texts, mode: ColourMode): Promise<Outcome> {
    this.graph = graph;
    this.texts = texts;
    this.mode = mode;
    const asked = this.modelled();
    const { looks } = this;
    const first = !this.placement.knows(asked);
    await breathFor(graph.ties.length);
    if (this.gone || this.graph !== graph) {
      return 'overtaken';
    }
    this.events.modelled(asked);
    const [placed, renderer] = await this.awaited.until(
      Promise.all([this.placement.admit(asked, this.framing.aspect()), this.start()]),
    );
    if (!placed || this.gone || this.graph !== graph) {
      return 'overtaken';
    }
    const model = looks === this.looks ? asked : this.modelled();
    if (this.simplified && model.actors.size > MOST_ACTORS_AS_SVG) {
      return 'tooMany';
    }
    this.model = model;
    this.state = { ...AT_REST, selected: this.state.selected, focused: focusedIn(this.model, this.focus) };
    await breathFor(graph.ties.length);
    this.placement.bend(model, this.measure);
    await breathFor(graph.ties.length);
    if (this.gone || this.graph !== graph) {
      return 'overtaken';
    }
    this.framing.keepInView(boxesInSight(this.drawing()), first, !first);
    renderer.show(this.drawing());
    return 'shown';
  }

  /** The same graph with other colours. */
  colourBy(mode: ColourMode): void {
    this.mode = mode;
    this.remodel();
  }

  /** Other sizes or hidden actors are shown at once; a larger or smaller part comes as another graph. */
  setUp(setup: Setup): void {
    const before = this.setup;
    this.setup = setup;
    if (!sameModel(before, setup)) {
      this.remodel();
    }
  }

  private remodel(): void {
    this.looks++;
    if (this.graph && this.renderer) {
      void this.show(this.graph, this.texts, this.mode);
    }
  }

  look(part: Partial<Interaction>): void {
    this.state = { ...this.state, ...part };
    this.renderer?.look(this.drawing());
  }

  /** Shows an actor with what lies so many steps around it, or all again. */
  focusOn(focus: Focus | null): void {
    if (focus?.actor === this.focus?.actor && focus?.steps === this.focus?.steps) {
      return;
    }
    this.focus = focus;
    this.point(null);
    this.look({ focused: focusedIn(this.model, this.focus) });
    if (this.model.actors.size > 0) {
      this.fit(true);
    }
  }

  preview(preview: Preview | null): void {
    if (preview?.value !== this.state.preview?.value) {
      this.look({ preview });
    }
  }

  draw(): void {
    this.renderer?.draw();
  }

  /** @param enlargement how much larger than usual marks and letters are drawn */
  theme(palette: Palette, enlargement: number): void {
    this.palette = palette;
    this.renderer?.theme(palette);
    if (enlargement !== this.enlargement) {
      this.enlargement = enlargement;
      this.framing.want(this.framing.chosen());
      this.remodel();
    }
  }

  resize(): void {
    this.framing.resize(boxesInSight(this.drawing()));
  }

  /** The legend takes more room, or less. */
  roomChanged(): void {
    this.framing.keepInView(boxesInSight(this.drawing()), true, true);
  }

  fit(animated: boolean): void {
    this.framing.fit(boxesInSight(this.drawing()), animated);
  }

  async arrange(kind: LayoutKind): Promise<Move | null> {
    const move = await this.awaited.until(this.placement.arrange(this.model, kind, this.framing.aspect()));
    if (move && !this.gone) {
      this.redraw();
      this.fit(true);
    }
    return move;
  }

  pin(actors: Iterable<string>, held: boolean): Move {
    const move = this.placement.pin(actors, held);
    this.redraw();
    return move;
  }

  restore(arrangement: Arrangement): void {
    this.placement.restore(arrangement);
    this.redraw();
    this.framing.keepInView(boxesInSight(this.drawing()), false, true);
  }

  /** Whether all that was asked for is drawn and nothing moves. */
  resting(): boolean {
    return this.awaited.none && (this.renderer?.resting() ?? false);
  }

  drawing(): Drawing {
    const view = this.renderer?.view() ?? { width: 0, height: 0, scale: 1, x: 0, y: 0 };
    const { model, state, measure } = this;
    const { places, bends, pinned } = this.placement;
    return { model, places, bends, pinned, state, view, measure, covered: () => this.framing.covered() };
  }

  /** As it is to be drawn on a sheet: nothing pointed at, no room left for tools. */
  drawingAlone(): Drawing {
    const drawing = this.drawing();
    const state = { ...drawing.state, pointed: null, preview: null };
    return { ...drawing, state, covered: undefined, view: this.framing.alone(boxesInSight(this.drawing()), drawing.view) };
  }

  point(id: string | null): void {
    if (id === null) {
      this.tip.hide();
    }
    if (id === this.state.pointed) {
      return;
    }
    this.look({ pointed: id });
    if (id !== null) {
      this.tip.show(id, this.drawing(), this.texts);
    }
    this.chrome.stage.classList.toggle('diplo-network__stage--pointing', id !== null);
  }

  titleOf(id: string): string {
    return titleOf(this.model, this.texts, id);
  }

  nameOf(actor: string): string {
    return nameOf(this.model, actor);
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

  private modelled(): Model {
    const { graph, mode, measure } = this;
    const { size, hidden } = this.setup;
    return graph === null ? EMPTY_MODEL : enlarged(modelOf(without(graph, hidden), mode, measure, size), this.enlargement);
  }

  /** After places changed. */
  private redraw(): void {
    this.placement.bend(this.model, this.measure);
    this.tip.hide();
    this.renderer?.show(this.drawing());
  }

  private start(): Promise<Renderer> {
    this.starting ??= startRenderer(this.chrome.stage, this.rendererEvents(), this.palette, (id) => this.titleOf(id))
      .then(({ renderer, simplified }) => {
        if (this.gone) {
          renderer.destroy();
          return renderer;
        }
        this.renderer = renderer;
        this.simplified = simplified;
        this.framing.attach(renderer);
        return renderer;
      });
    return this.starting;
  }

  private rendererEvents(): RendererEvents {
    const { events } = this;
    return {
      pointed: (id) => this.point(id),
      clicked: (id, added) => events.clicked(id, added),
      doubleClicked: (id) => events.doubleClicked(id),
      menu: (id, at) => events.menu(id, at),
      dragged: (actor, place, done) => this.drag(actor, place, done),
      moved: (view) => this.tip.move(view),
      drawn: () => events.drawn(),
    };
  }

  private drag(actor: string, place: Point, done: boolean): void {
    const move = this.placement.pull(actor, place, done);
    this.tip.hide();
    if (move) {
      this.redraw();
      this.events.moved(move);
    } else {
      this.renderer?.show(this.drawing());
    }
  }
}
