import { observeTheme, readPalette } from '../appearance/palette.ts';
import { download, pngFile, svgFile } from '../drawing/files.ts';
import type { Picture } from '../drawing/files.ts';
import { phrasesOf } from '../drawing/phrases.ts';
import type { Phrases } from '../drawing/phrases.ts';
import { sheetOf } from '../drawing/sheet.ts';
import { load } from '../drawing/source.ts';
import { svg, toElement } from '../drawing/svg-tree.ts';
import type { SvgNode } from '../drawing/svg-tree.ts';
import { pointOn } from './arc.ts';
import type { Borders } from './borders.ts';
import { Buttons } from './buttons.ts';
import type { Action } from './buttons.ts';
import { parseMap } from './contract.ts';
import type { MapData, TieData } from './contract.ts';
import { arcOf, hatching, landSteps, markOf } from './draw.ts';
import type { Colouring, Ink } from './draw.ts';
import { Gestures } from './gestures.ts';
import { legendOf } from './legend.ts';
import { sceneOf } from './scene.ts';
import { chosenBy } from './selection.ts';
import { Stage } from './stage.ts';
import type { Target } from './stage.ts';
import { between, fitted, moved, outliner, worldView, zoomed } from './view.ts';
import type { Point, Size, View } from './view.ts';
import { actorLines, tieLines } from './words.ts';
import { loadBorders } from './world.ts';

type State = 'loading' | 'ready' | 'error';

/** So many milliseconds are drawn at once; the page breathes between two turns. */
const TURN = 24;
/** The map is drawn afresh when it has not moved for so many milliseconds. */
const REST = 140;
const STEP = 60;
const PICTURE: Size = { width: 1_120, height: 700 };
const PICTURE_SCALE = 2;

let numbers = 0;

/**
 * `<diplo-map src="…" selected="…">`: draws the map of the actors and ties that `src` serves.
 *
 * Sends `diplo-select` {id}; shows its state in `data-state` and, once it is drawn, `data-ready` with the version of
 * the data.
 */
export class MapCanvas extends HTMLElement {
  private address = '';
  private chosen: string | null = null;
  private data: MapData | null = null;
  private borders: Borders | null = null;
  private colouring: Colouring = 'domain';
  private view: View | null = null;
  private drawn: View | null = null;
  private size: Size = { width: 0, height: 0 };
  private drawing = 0;
  private rest: ReturnType<typeof setTimeout> | null = null;
  private leave: (() => void)[] = [];
  private readonly number = ++numbers;

  private readonly board = part('board');
  private readonly sheet = toElement(svg('svg', { class: 'diplo-map__sheet' }));
  private readonly tip = part('tip');
  private readonly tools = part('tools');
  private readonly message = part('message');
  private readonly messageText = part('message-text', 'p');
  private readonly retry = part('retry', 'button');
  private readonly notes = part('notes');
  private readonly legend = part('legend');
  private readonly keys = part('keys');
  private readonly buttons = new Buttons(this.tools, (action) => this.act(action));
  private readonly stage = new Stage(this.sheet, this.tip, (id) => this.choose(id));

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

  connectedCallback(): void {
    this.keys.id = `diplo-map-keys-${this.number}`;
    this.sheet.setAttribute('role', 'group');
    this.sheet.setAttribute('aria-describedby', this.keys.id);
    this.tip.setAttribute('aria-hidden', 'true');
    this.tip.hidden = true;
    this.message.append(this.messageText, this.retry);
    this.board.append(this.sheet, this.tools, this.tip, this.message);
    this.replaceChildren(this.board, this.legend, this.notes, this.keys);
    this.retry.addEventListener('click', () => void this.load());
    this.board.addEventListener('keydown', (event) => this.key(event));
    new Gestures(this.board, {
      moved: (x, y) => this.look((view) => moved(view, x, y)),
      zoomed: (factor, fixed) => this.look((view) => zoomed(view, factor, fixed)),
      pressed: (event) => this.press(event),
    });
    const sizes = new ResizeObserver(() => this.resized());
    sizes.observe(this.board);
    this.leave = [observeTheme(() => void this.draw()), () => sizes.disconnect()];
    void (this.data ? this.draw() : this.load());
  }

  disconnectedCallback(): void {
    this.leave.forEach((undo) => undo());
    this.leave = [];
  }

  /** Saves the map as an SVG file with title, legend, filters, sources and address. */
  saveSvg(): void {
    const picture = this.picture();
    if (picture) {
      download(svgFile(picture), 'diplograph-map.svg');
    }
  }

  /** Saves the map as a PNG file of twice the size. */
  async savePng(): Promise<void> {
    const picture = this.picture();
    if (picture) {
      download(await pngFile(picture, PICTURE_SCALE), 'diplograph-map.png');
    }
  }

  /** What is in sight, framed for paper. */
  private picture(): Picture | null {
    const { data, borders, view, size } = this;
    if (!data || !borders || !view) {
      return null;
    }
    const phrases = phrasesOf(data);
    const ink = this.ink();
    const factor = Math.min(PICTURE.width / size.width, PICTURE.height / size.height);
    const scale = view.scale * factor;
    const framed: View = {
      scale,
      x: PICTURE.width / 2 + (view.x - size.width / 2) * factor,
      y: PICTURE.height / 2 + (view.y - size.height / 2) * factor,
    };
    const lands = landSteps(data, borders, outliner(framed, PICTURE), ink).flatMap((step) => step() ?? []);
    const scene = sceneOf(data, framed, PICTURE);
    const node = svg(
      'svg',
      { width: PICTURE.width, height: PICTURE.height, viewBox: `0 0 ${PICTURE.width} ${PICTURE.height}` },
      svg('defs', {}, hatching(ink)),
      svg('rect', { width: PICTURE.width, height: PICTURE.height, fill: ink.palette('map-water') }),
      ...lands,
      ...[...scene.ties].reverse().map((placed) => svg('g', {}, svg('title', {}, placed.tie.title), ...arcOf(placed, ink))),
      ...scene.actors.map((placed) => svg('g', {}, svg('title', {}, placed.actor.name), ...markOf(placed, ink))),
    );
    return sheetOf(
      {
        title: phrases.text('title'),
        parts: [{ node, ...PICTURE }, legendOf(data, phrases, ink, PICTURE.width)],
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

  private ink(): Ink {
    return { palette: readPalette(this), colouring: this.colouring, hatch: `diplo-map-hatch-${this.number}` };
  }

  /** What the picture leaves out, and what its borders mean. */
  private remarks(data: MapData, phrases: Phrases): string[] {
    const names = data.unplaced.map(({ name }) => name).join(', ');
    const more = data.unplacedActors > data.unplaced.length ? ' …' : '';
    const keys = new Set(this.borders?.disputed.map(({ key }) => key));
    const disputed = [...keys].map((key) => phrases.text(`disputed.${key}`));
    return [
      data.hiddenActors > 0 ? phrases.counted('hiddenActors', data.hiddenActors) : '',
      data.hiddenTies > 0 ? phrases.counted('hiddenTies', data.hiddenTies) : '',
      data.unplacedActors > 0 ? phrases.counted('unplaced', data.unplacedActors, names + more) : '',
      phrases.text('borders'),
      disputed.length > 0 ? phrases.text('disputed', disputed.join(', ')) : '',
    ].filter((remark) => remark !== '');
  }

  private async load(): Promise<void> {
    const address = this.address;
    if (!this.isConnected || !address) {
      return;
    }
    this.setState('loading');
    try {
      const [data, borders] = await Promise.all([load(address).then(parseMap), loadBorders()]);
      if (address === this.address) {
        this.data = data;
        this.borders = borders;
        await this.draw();
      }
    } catch (error) {
      if (address === this.address) {
        console.warn('The map could not be loaded:', error);
        this.setState('error');
      }
    }
  }

  private resized(): void {
    const { clientWidth: width, clientHeight: height } = this.board;
    if (width !== this.size.width || height !== this.size.height) {
      void this.draw();
    }
  }

  /** The first view of a page: on what is selected if anything is, else on what matters most. */
  private firstView(data: MapData): View {
    const chosen = this.chosen === null ? null : chosenBy(this.chosen);
    const among = new Set(
      chosen === null ? [] : data.ties.filter((tie) => chosen.tie(tie)).flatMap((tie) => [tie.from, tie.to]),
    );
    const selected = data.actors.filter((actor) => among.has(actor.id));
    return this.viewOn(selected.length > 0 ? selected : data.actors);
  }

  private viewOn(actors: MapData['actors']): View {
    return fitted(actors.map((actor) => ({ ...actor, weight: actor.sources + actor.ties / 10 })), this.size);
  }

  private async draw(): Promise<void> {
    const { data, borders } = this;
    this.size = { width: this.board.clientWidth, height: this.board.clientHeight };
    if (!data || !borders || !this.isConnected || this.size.width === 0) {
      return;
    }
    const drawing = ++this.drawing;
    const view = this.view ?? this.firstView(data);
    this.view = view;
    const phrases = phrasesOf(data);
    const ink = this.ink();
    const root = toElement(svg('g', {}, svg('defs', {}, hatching(ink))));
    const arcs = toElement(svg('g', {}));
    const targets: Target[] = [];
    const scene = sceneOf(data, view, this.size);
    const tiesOf = new Map<string, TieData[]>();
    for (const tie of data.ties) {
      for (const end of [tie.from, tie.to]) {
        tiesOf.set(end, [...(tiesOf.get(end) ?? []), tie]);
      }
    }
    const steps: (() => void)[] = [
      ...landSteps(data, borders, outliner(view, this.size), ink).map((step) => () => append(root, step())),
      () => root.append(arcs),
      ...scene.ties.map((placed) => () => {
        const { tie } = placed;
        const element = toElement(svg('g', { class: 'diplo-map__arc', 'data-id': tie.id }, ...arcOf(placed, ink)));
        arcs.prepend(element);
        targets.push({
          ...pointOn(placed.arc, 0.5),
          kind: 'tie',
          id: tie.id,
          ends: [tie.from, tie.to],
          title: tie.title,
          lines: tieLines(tie, phrases),
          element,
          belongs: (chosen) => chosen.tie(tie),
        });
      }),
      ...scene.actors.map((placed) => () => {
        const { actor } = placed;
        const element = toElement(svg('g', { class: 'diplo-map__actor', 'data-id': actor.id }, ...markOf(placed, ink)));
        root.append(element);
        const ties = tiesOf.get(actor.id) ?? [];
        targets.push({
          x: placed.x,
          y: placed.y,
          kind: 'actor',
          id: actor.id,
          ends: [],
          title: actor.name,
          lines: actorLines(actor, phrases),
          element,
          belongs: (chosen) => chosen.actor(actor.id) || ties.some((tie) => chosen.tie(tie)),
        });
      }),
    ];
    let turn = performance.now();
    for (const step of steps) {
      step();
      if (performance.now() - turn > TURN) {
        await breath();
        if (drawing !== this.drawing || !this.isConnected) {
          return;
        }
        turn = performance.now();
      }
    }
    this.sheet.setAttribute('width', String(this.size.width));
    this.sheet.setAttribute('height', String(this.size.height));
    this.sheet.replaceChildren(root);
    this.drawn = view;
    this.follow();
    this.stage.show(targets, this.chosen);
    this.nameAll(data, phrases, ink);
    this.setState('ready');
    this.dataset.ready = data.version;
  }

  private nameAll(data: MapData, phrases: Phrases, ink: Ink): void {
    this.sheet.setAttribute('aria-label', phrases.text('drawing'));
    this.keys.textContent = phrases.text('keys');
    this.buttons.name(phrases);
    this.notes.replaceChildren(...this.remarks(data, phrases).map(paragraph));
    const legend = legendOf(data, phrases, ink, Math.max(300, this.size.width));
    this.legend.setAttribute('role', 'group');
    this.legend.setAttribute('aria-label', phrases.text('legend'));
    this.legend.replaceChildren(
      toElement(svg('svg', { width: legend.width, height: legend.height }, legend.node)),
    );
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

  private get middle(): Point {
    return { x: this.size.width / 2, y: this.size.height / 2 };
  }

  private act(action: Action): void {
    const { data } = this;
    const changes: Record<Action, (view: View) => View> = {
      zoomIn: (view) => zoomed(view, 1.5, this.middle),
      zoomOut: (view) => zoomed(view, 1 / 1.5, this.middle),
      fit: (view) => (data ? this.firstView(data) : view),
      world: () => worldView(this.size),
    };
    this.look(changes[action]);
  }

  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const actions: Readonly<Record<string, Action>> = { '+': 'zoomIn', '=': 'zoomIn', '-': 'zoomOut', '0': 'fit' };
    const moves: Readonly<Record<string, readonly [x: number, y: number]>> = {
      ArrowLeft: [STEP, 0], ArrowRight: [-STEP, 0], ArrowUp: [0, STEP], ArrowDown: [0, -STEP],
    };
    const action = actions[event.key];
    const move = event.shiftKey ? moves[event.key] : undefined;
    if (action || move) {
      event.preventDefault();
      if (action) {
        this.act(action);
      } else if (move) {
        this.look((view) => moved(view, ...move));
      }
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
    const wanted = id === this.chosen ? null : id;
    this.dispatchEvent(new CustomEvent('diplo-select', { detail: { id: wanted }, bubbles: true, composed: true }));
  }
}

function append(root: SVGElement, node: SvgNode | null): void {
  if (node) {
    root.append(toElement(node));
  }
}

function part(name: string, tag = 'div'): HTMLElement {
  const element = document.createElement(tag);
  element.className = `diplo-map__${name}`;
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

customElements.define('diplo-map', MapCanvas);
