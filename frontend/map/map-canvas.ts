import { readPalette } from '../appearance/palette.ts';
import type { Picture } from '../drawing/files.ts';
import { part } from '../drawing/parts.ts';
import { phrasesOf } from '../drawing/phrases.ts';
import type { Phrases } from '../drawing/phrases.ts';
import { chosenBy } from '../drawing/selection.ts';
import { load } from '../drawing/source.ts';
import { SvgDrawing } from '../drawing/svg-drawing.ts';
import { svg, toElement } from '../drawing/svg-tree.ts';
import type { SvgNode } from '../drawing/svg-tree.ts';
import { inTurns } from '../drawing/turns.ts';
import type { Borders } from './borders.ts';
import { Buttons } from './buttons.ts';
import type { Action } from './buttons.ts';
import { parseMap } from './contract.ts';
import type { MapData } from './contract.ts';
import { arcOf, hatching, landSteps, markOf } from './draw.ts';
import type { MapInk } from './draw.ts';
import { Gestures } from './gestures.ts';
import { legendOf } from './legend.ts';
import { remarksOf } from './remarks.ts';
import { sceneOf } from './scene.ts';
import { MapStage } from './stage.ts';
import type { MapTarget } from './stage.ts';
import { actorTarget, tieTarget, tiesByActor } from './targets.ts';
import { between, fitted, moved, outliner, rescaled, worldView, zoomed } from './view.ts';
import type { Point, Size, View } from './view.ts';
import { loadBorders } from './world.ts';

/** The map is drawn afresh when it has not moved for so many milliseconds. */
const REST = 140;
const STEP = 60;
const PICTURE: Size = { width: 1_120, height: 700 };

const ACTIONS: Readonly<Record<string, Action>> = { '+': 'zoomIn', '=': 'zoomIn', '-': 'zoomOut', '0': 'fit' };
const MOVES: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [STEP, 0], ArrowRight: [-STEP, 0], ArrowUp: [0, STEP], ArrowDown: [0, -STEP],
};

/** `<diplo-map src="…" selected="…" colour="…">`: draws the map of the actors and ties that `src` serves. */
export class MapCanvas extends SvgDrawing<MapData, MapInk> {
  private borders: Borders | null = null;
  private view: View | null = null;
  private drawn: View | null = null;
  private rest: ReturnType<typeof setTimeout> | null = null;

  private readonly board = part('diplo-map', 'board');
  private readonly sheet = toElement(svg('svg', { class: 'diplo-map__sheet', role: 'group' }));
  private readonly tools = part('diplo-map', 'tools');
  private readonly buttons = new Buttons(this.tools, (action) => this.act(action));
  protected readonly stage = new MapStage(this.sheet, this.tip, (id) => this.choose(id));

  constructor() {
    super();
    this.board.append(this.sheet, this.tools, this.tip.element, this.message.element);
    this.board.addEventListener('keydown', (event) => this.key(event));
    new Gestures(this.board, {
      moved: (x, y) => this.look((view) => moved(view, x, y)),
      zoomed: (factor, fixed) => this.look((view) => zoomed(view, factor, fixed)),
      pressed: (event) => this.press(event),
    });
  }

  protected parts(): readonly Node[] {
    this.sheet.setAttribute('aria-describedby', this.keys.id);
    return [this.board, this.legend, this.notes, this.keys];
  }

  protected frame(): HTMLElement {
    return this.board;
  }

  protected measure(): Size {
    return { width: this.board.clientWidth, height: this.board.clientHeight };
  }

  protected fileName(): string {
    return 'diplograph-map';
  }

  protected async fetched(address: string): Promise<MapData> {
    const [data, borders] = await Promise.all([load(address).then(parseMap), loadBorders()]);
    this.borders = borders;
    return data;
  }

  protected ink(): MapInk {
    return { palette: readPalette(this), colouring: this.colour, hatch: `diplo-map-hatch-${this.number}` };
  }

  protected remarks(data: MapData, phrases: Phrases): readonly string[] {
    return remarksOf(data, this.borders?.disputed ?? [], phrases);
  }

  protected legendOf(data: MapData, phrases: Phrases, ink: MapInk, width: number): Picture {
    return legendOf(data, phrases, ink, width);
  }

  /** What is in sight. */
  protected paper(data: MapData, ink: MapInk): Picture | null {
    const { borders, view, room } = this;
    if (!borders || !view) {
      return null;
    }
    const framed = rescaled(view, room, PICTURE);
    const lands = landSteps(data, borders, outliner(framed, PICTURE), ink).flatMap((step) => step() ?? []);
    const scene = sceneOf(data, framed, PICTURE);
    const node = svg(
      'svg',
      { ...PICTURE, viewBox: `0 0 ${PICTURE.width} ${PICTURE.height}` },
      svg('defs', {}, hatching(ink)),
      svg('rect', { ...PICTURE, fill: ink.palette('map-water') }),
      ...lands,
      ...[...scene.ties].reverse().map((placed) => svg('g', {}, svg('title', {}, placed.tie.title), ...arcOf(placed, ink))),
      ...scene.actors.map((placed) => svg('g', {}, svg('title', {}, placed.actor.name), ...markOf(placed, ink))),
    );
    return { node, ...PICTURE };
  }

  protected async show(data: MapData, current: () => boolean): Promise<'ready' | null> {
    const { borders, room } = this;
    if (!borders) {
      return null;
    }
    const view = this.view ?? this.firstView(data);
    this.view = view;
    const phrases = phrasesOf(data);
    const ink = this.ink();
    const root = toElement(svg('g', {}, svg('defs', {}, hatching(ink))));
    const arcs = toElement(svg('g', {}));
    const targets: MapTarget[] = [];
    const scene = sceneOf(data, view, room);
    const ties = tiesByActor(data.ties);
    const done = await inTurns(
      [
        ...landSteps(data, borders, outliner(view, room), ink).map((step) => () => append(root, step())),
        () => root.append(arcs),
        ...scene.ties.map((placed) => () => {
          const target = tieTarget(placed, ink, phrases);
          arcs.prepend(target.element);
          targets.push(target);
        }),
        ...scene.actors.map((placed) => () => {
          const target = actorTarget(placed, ties.get(placed.actor.id) ?? [], ink, phrases);
          root.append(target.element);
          targets.push(target);
        }),
      ],
      current,
    );
    if (!done) {
      return null;
    }
    this.sheet.setAttribute('width', String(room.width));
    this.sheet.setAttribute('height', String(room.height));
    this.sheet.setAttribute('aria-label', phrases.text('drawing'));
    this.keys.textContent = phrases.text('keys');
    this.buttons.name(phrases);
    this.stage.show(root, targets, this.selected);
    this.drawn = view;
    this.follow();
    this.writeBelow(data, phrases, ink, Math.max(300, room.width));
    return 'ready';
  }

  /** The first view of a page: on what is selected if anything is, else on what matters most. */
  private firstView(data: MapData): View {
    const chosen = this.selected === null ? null : chosenBy(this.selected);
    const among = new Set(
      chosen === null ? [] : data.ties.filter((tie) => chosen.tie(tie)).flatMap((tie) => [tie.from, tie.to]),
    );
    const selected = data.actors.filter((actor) => among.has(actor.id));
    const those = selected.length > 0 ? selected : data.actors;
    return fitted(those.map((actor) => ({ ...actor, weight: actor.sources + actor.ties / 10 })), this.room);
  }

  /** Moves the drawing at once to where the view is; it is drawn afresh when it comes to rest. */
  private look(change: (view: View) => View): void {
    if (!this.view) {
      return;
    }
    this.view = change(this.view);
    this.stage.hideTip();
    this.follow();
    if (this.rest !== null) {
      clearTimeout(this.rest);
    }
    this.rest = setTimeout(() => void this.draw(), REST);
  }

  private follow(): void {
    const root = this.sheet.firstElementChild;
    if (root && this.drawn && this.view) {
      root.setAttribute('transform', between(this.drawn, this.view));
    }
  }

  private act(action: Action): void {
    const { data, room } = this;
    const middle: Point = { x: room.width / 2, y: room.height / 2 };
    const changes: Record<Action, (view: View) => View> = {
      zoomIn: (view) => zoomed(view, 1.5, middle),
      zoomOut: (view) => zoomed(view, 1 / 1.5, middle),
      fit: (view) => (data ? this.firstView(data) : view),
      world: () => worldView(room),
    };
    this.look(changes[action]);
  }

  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const action = ACTIONS[event.key];
    const move = event.shiftKey ? MOVES[event.key] : undefined;
    if (action) {
      event.preventDefault();
      this.act(action);
    } else if (move) {
      event.preventDefault();
      this.look((view) => moved(view, ...move));
    }
  }

  /** A mark or an arc is picked; a state is picked by its land as well. */
  private press(event: PointerEvent): void {
    if (!this.stage.pickAt(event)) {
      const state = (event.target as Element).getAttribute('data-state');
      if (state) {
        this.choose(state);
      }
    }
  }
}

function append(root: SVGElement, node: SvgNode | null): void {
  if (node) {
    root.append(toElement(node));
  }
}

customElements.define('diplo-map', MapCanvas);
