import { observeTheme, readPalette } from '../appearance/palette.ts';
import { BARS } from './bars.ts';
import { parseDomains } from './contract.ts';
import type { DomainsData } from './contract.ts';
import type { ECharts } from './engine.ts';
import type { ChartKind, Scene } from './kinds.ts';
import { FLOW } from './flow.ts';
import { MATRIX } from './matrix.ts';
import { PAIRS } from './pairs.ts';
import { pictureOf, save } from './picture.ts';
import { load } from './source.ts';
import { Stage } from './stage.ts';
import { textsOf } from './texts.ts';
import { TIME } from './time.ts';

const KINDS: Readonly<Record<string, ChartKind>> = {
  cooperation: BARS, matrix: MATRIX, pairs: PAIRS, flow: FLOW, time: TIME,
};

type State = 'loading' | 'ready' | 'empty' | 'error';

/** Wide enough for a slide or a page. */
const PICTURE_WIDTH = 960;
const PICTURE_SCALE = 2;

let numbers = 0;

/**
 * `<diplo-domain-chart kind="cooperation" src="…" selected="…">`: draws one chart of the domains that `src` serves.
 *
 * Sends `diplo-select` {id}; shows its state in `data-state` and, once it is drawn, `data-ready` with the version of
 * the data.
 */
export class DomainChart extends HTMLElement {
  private address = '';
  private chosen: string | null = null;
  private data: DomainsData | null = null;
  private chart: ECharts | null = null;
  private stage: Stage | null = null;
  private drawing = 0;
  private width = 0;
  private leave: (() => void)[] = [];

  private readonly scroller = part('scroller');
  private readonly canvas = part('canvas');
  private readonly layer = part('layer');
  private readonly tip = part('tip');
  private readonly message = part('message');
  private readonly messageText = part('message-text', 'p');
  private readonly messageHint = part('message-hint', 'p');
  private readonly retry = part('retry', 'button');
  private readonly keys = part('keys');
  private readonly remainder = part('remainder', 'p');

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
    this.stage?.select(this.chosen);
  }

  get kind(): string {
    return this.getAttribute('kind') ?? 'cooperation';
  }

  connectedCallback(): void {
    this.canvas.setAttribute('aria-hidden', 'true');
    this.tip.setAttribute('aria-hidden', 'true');
    this.tip.hidden = true;
    this.keys.id = `diplo-chart-keys-${++numbers}`;
    this.layer.setAttribute('role', 'group');
    this.layer.setAttribute('aria-describedby', this.keys.id);
    this.message.append(this.messageText, this.messageHint, this.retry);
    this.scroller.append(this.canvas, this.layer, this.tip);
    this.replaceChildren(this.scroller, this.message, this.remainder, this.keys);
    this.stage = new Stage(this.layer, this.tip, (id) => this.choose(id));
    this.retry.addEventListener('click', () => void this.load());
    const sizes = new ResizeObserver(() => this.resized());
    sizes.observe(this);
    void document.fonts.ready.then(() => this.draw());
    this.leave = [observeTheme(() => void this.draw()), () => sizes.disconnect()];
    void (this.data ? this.draw() : this.load());
  }

  disconnectedCallback(): void {
    this.leave.forEach((undo) => undo());
    this.leave = [];
    this.chart?.dispose();
    this.chart = null;
    this.stage = null;
  }

  /** Saves the chart as an SVG file with title, filters and sources. */
  async saveSvg(): Promise<void> {
    const picture = this.picture();
    if (picture) {
      const { init } = await import('./engine.ts');
      const { width, height, option } = picture;
      const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
      chart.setOption(option);
      save(new Blob([chart.renderToSVGString()], { type: 'image/svg+xml' }), `diplograph-${this.kind}.svg`);
      chart.dispose();
    }
  }

  /** Saves the chart as a PNG file of twice the size, with title, filters and sources. */
  async savePng(): Promise<void> {
    const picture = this.picture();
    if (picture) {
      const { init } = await import('./engine.ts');
      const { width, height, option } = picture;
      const holder = document.createElement('div');
      const chart = init(holder, null, { renderer: 'canvas', devicePixelRatio: PICTURE_SCALE, width, height });
      chart.setOption(option);
      const canvas = chart.renderToCanvas({ pixelRatio: PICTURE_SCALE, backgroundColor: readPalette(this)('canvas') });
      canvas.toBlob((blob) => {
        if (blob) {
          save(blob, `diplograph-${this.kind}.png`);
        }
        chart.dispose();
      }, 'image/png');
    }
  }

  private picture() {
    return this.data && pictureOf(this.rules, this.scene(this.data, PICTURE_WIDTH), location.href);
  }

  private get rules(): ChartKind {
    return KINDS[this.kind] ?? BARS;
  }

  private scene(data: DomainsData, width: number): Scene {
    return {
      data,
      texts: textsOf(data),
      palette: readPalette(this),
      width,
      font: getComputedStyle(this).fontFamily,
    };
  }

  private async load(): Promise<void> {
    const address = this.address;
    if (!this.isConnected || !address) {
      return;
    }
    this.setState('loading');
    try {
      const data = parseDomains(await load(address));
      if (address === this.address) {
        this.data = data;
        await this.draw();
      }
    } catch (error) {
      if (address === this.address) {
        console.warn('The chart could not be loaded:', error);
        this.setState('error');
      }
    }
  }

  private resized(): void {
    if (this.scroller.clientWidth !== this.width) {
      void this.draw();
    }
  }

  private async draw(): Promise<void> {
    this.width = this.scroller.clientWidth;
    if (!this.data || !this.isConnected || this.width === 0) {
      return;
    }
    const scene = this.scene(this.data, Math.max(this.width, this.rules.leastWidth(this.data)));
    if (this.rules.isEmpty(scene.data)) {
      this.chart?.clear();
      this.stage?.show([], null);
      this.setState('empty');
      return;
    }
    const drawing = ++this.drawing;
    const { init } = await import('./engine.ts');
    if (drawing !== this.drawing || !this.isConnected) {
      return;
    }
    const size = { width: scene.width, height: this.rules.height(scene) };
    this.canvas.style.width = `${size.width}px`;
    this.canvas.style.height = `${size.height}px`;
    this.chart ??= init(this.canvas, null, { renderer: 'svg', ...size });
    this.chart.resize(size);
    this.chart.setOption(this.rules.option(scene), { notMerge: true });
    this.stage?.show(this.rules.targets(scene), this.chosen);
    this.layer.setAttribute('aria-label', this.rules.title(scene.texts));
    this.keys.textContent = scene.texts.text('keys');
    this.remainder.textContent = this.rules.remainder(scene.data, scene.texts);
    this.setState('ready');
    this.dataset.ready = scene.data.version;
  }

  private setState(state: State): void {
    this.dataset.state = state;
    if (state !== 'ready') {
      delete this.dataset.ready;
    }
    this.setAttribute('aria-busy', String(state === 'loading'));
    const texts = this.data && textsOf(this.data);
    const text: Record<State, string> = {
      loading: texts?.text('loading') ?? this.loadingText,
      ready: '',
      empty: texts?.text('empty') ?? '',
      error: texts?.text('error') ?? this.errorText,
    };
    this.messageText.textContent = text[state];
    this.messageHint.textContent = state === 'empty' ? texts?.text('emptyHint') ?? '' : '';
    this.retry.textContent = texts?.text('retry') ?? this.retryText;
    this.retry.hidden = state !== 'error';
    this.message.hidden = state === 'ready';
    this.message.setAttribute('role', state === 'error' ? 'alert' : 'status');
  }

  private choose(id: string): void {
    const wanted = id === this.chosen ? null : id;
    this.dispatchEvent(new CustomEvent('diplo-select', { detail: { id: wanted }, bubbles: true, composed: true }));
  }
}

function part(name: string, tag = 'div'): HTMLElement {
  const element = document.createElement(tag);
  element.className = `diplo-chart__${name}`;
  return element;
}

customElements.define('diplo-domain-chart', DomainChart);
