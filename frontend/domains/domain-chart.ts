import { readPalette } from '../appearance/palette.ts';
import { DrawingElement } from '../drawing/drawing-element.ts';
import type { Room } from '../drawing/drawing-element.ts';
import type { FileFormat } from '../drawing/files.ts';
import { part } from '../drawing/parts.ts';
import { load } from '../drawing/source.ts';
import { BARS } from './bars.ts';
import { chartFile } from './chart-file.ts';
import { parseDomains } from './contract.ts';
import type { DomainsData } from './contract.ts';
import type { ECharts } from './engine.ts';
import { FLOW } from './flow.ts';
import type { ChartKind, Scene } from './kinds.ts';
import { MATRIX } from './matrix.ts';
import { PAIRS } from './pairs.ts';
import { pictureOf } from './picture.ts';
import { ChartStage } from './stage.ts';
import { textsOf } from './texts.ts';
import { TIME } from './time.ts';

const KINDS: Readonly<Record<string, ChartKind>> = {
  cooperation: BARS, matrix: MATRIX, pairs: PAIRS, flow: FLOW, time: TIME,
};

/** Wide enough for a slide or a page. */
const PICTURE_WIDTH = 960;

/** `<diplo-domain-chart kind="cooperation" src="…" selected="…">`: draws one chart of the domains that `src` serves. */
export class DomainChart extends DrawingElement<DomainsData> {
  private chart: ECharts | null = null;
  private readonly scroller = part('diplo-chart', 'scroller');
  private readonly canvas = part('diplo-chart', 'canvas');
  private readonly layer = part('diplo-chart', 'layer');
  private readonly remainder = part('diplo-chart', 'remainder', 'p');
  protected readonly stage = new ChartStage(this.layer, this.tip, (id) => this.choose(id));

  get kind(): string {
    return this.getAttribute('kind') ?? 'cooperation';
  }

  connectedCallback(): void {
    super.connectedCallback();
    void document.fonts.ready.then(() => this.draw());
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.chart?.dispose();
    this.chart = null;
  }

  protected parts(): readonly Node[] {
    this.canvas.setAttribute('aria-hidden', 'true');
    this.layer.setAttribute('role', 'group');
    this.layer.setAttribute('aria-describedby', this.keys.id);
    this.scroller.append(this.canvas, this.layer, this.tip.element);
    return [this.scroller, this.message.element, this.remainder, this.keys];
  }

  protected frame(): HTMLElement {
    return this;
  }

  protected measure(): Room {
    return { width: this.scroller.clientWidth, height: 0 };
  }

  protected fileName(): string {
    return `diplograph-${this.kind}`;
  }

  protected async fetched(address: string): Promise<DomainsData> {
    return parseDomains(await load(address));
  }

  protected async file(format: FileFormat): Promise<Blob | null> {
    if (!this.data) {
      return null;
    }
    const scene = this.scene(this.data, PICTURE_WIDTH);
    return chartFile(pictureOf(this.rules, scene, location.href), format, scene.palette('canvas'));
  }

  protected async show(data: DomainsData, current: () => boolean): Promise<'ready' | 'empty' | null> {
    const scene = this.scene(data, Math.max(this.room.width, this.rules.leastWidth(data)));
    if (this.rules.isEmpty(data)) {
      this.chart?.clear();
      this.stage.show([], null);
      return 'empty';
    }
    const { init } = await import('./engine.ts');
    if (!current()) {
      return null;
    }
    const size = { width: scene.width, height: this.rules.height(scene) };
    this.canvas.style.width = `${size.width}px`;
    this.canvas.style.height = `${size.height}px`;
    this.layer.style.height = `${size.height}px`;
    this.chart ??= init(this.canvas, null, { renderer: 'svg', ...size });
    this.chart.resize(size);
    this.chart.setOption(this.rules.option(scene), { notMerge: true });
    this.stage.show(this.rules.figures(scene), this.selected);
    this.layer.setAttribute('aria-label', this.rules.title(scene.texts));
    this.keys.textContent = scene.texts.text('keys');
    this.remainder.textContent = this.rules.remainder(data, scene.texts);
    return 'ready';
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
}

customElements.define('diplo-domain-chart', DomainChart);
