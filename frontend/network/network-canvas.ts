import { observeTheme, readPalette } from '../appearance/palette.ts';
import { buildChrome, iconButton, letteredButton, writeTexts } from './chrome.ts';
import type { Chrome } from './chrome.ts';
import { parseGraph } from './contract.ts';
import type { GraphData } from './contract.ts';
import { download } from './export-picture.ts';
import type { PictureFormat } from './export-picture.ts';
import { legendOf } from './legend.ts';
import type { FilterKind } from './legend.ts';
import type { LayoutKind } from './layout/request.ts';
import { showLegend } from './legend-view.ts';
import type { Model } from './model.ts';
import { Picture } from './picture.ts';
import type { Caption } from './sheet.ts';
import { textsOf } from './texts.ts';
import type { Texts } from './texts.ts';
import { Walk } from './walk.ts';

type State = 'loading' | 'ready' | 'empty' | 'error';

/**
 * `<diplo-network src="…" selected="…" colour="domain">`: draws the graph that `src` serves.
 *
 * Sends `diplo-select` {id}, `diplo-filter` {kind, value} and `diplo-focus` {id}; shows its state in `data-state` and,
 * once a frame of the current graph is drawn, `data-ready` with the version of the graph.
 */
export class NetworkCanvas extends HTMLElement {
  private address = '';
  private picture: Picture | null = null;
  private chrome: Chrome | null = null;
  private graph: GraphData | null = null;
  private texts: Texts = textsOf(null);
  private fetching: AbortController | null = null;
  private leave: (() => void)[] = [];
  private chosen: string | null = null;
  private mode: 'relation' | 'domain' = 'domain';

  /** Texts for the time before the graph, with its labels, has arrived. */
  loadingText = '';
  errorText = '';
  retryText = '';

  /** Written on exported pictures: title, and notes as as-of day, filters, sources and permanent address. */
  caption: Caption = { title: '', notes: [] };
  /** Whether the element has had a size: only then is it known whether the legend has room. */
  private measured = false;

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
    this.picture?.select(this.chosen);
  }

  get colour(): 'relation' | 'domain' {
    return this.mode;
  }

  set colour(mode: 'relation' | 'domain') {
    this.mode = mode === 'relation' ? 'relation' : 'domain';
    this.picture?.recolour(this.mode);
  }

  /**
   * The picture as it is seen now, with legend and caption.
   *
   * @param scale pixels a unit for PNG, 1 to 4
   */
  exportPicture(format: PictureFormat, scale = 2): Promise<Blob> {
    return this.picture?.file(format, this.caption, scale) ?? Promise.reject(new Error('not connected'));
  }

  private async download(format: PictureFormat): Promise<void> {
    download(await this.exportPicture(format), `diplograph.${format}`);
  }

  connectedCallback(): void {
    this.chrome = buildChrome(this);
    this.picture = new Picture(this, this.chrome, {
      modelled: (model) => this.writeLegend(model),
      selected: (id) => this.choose(id),
      focused: (id) => this.send('diplo-focus', { id }),
      drawn: () => this.drawn(),
      visited: (actor) => actor !== null && walk.startAt(actor),
      historyChanged: (canUndo, canRedo, layout) => {
        chrome.layouts.value = layout;
        undo.disabled = !canUndo;
        redo.disabled = !canRedo;
      },
    });
    const { picture, chrome } = this;
    const walk = new Walk(chrome.stage, picture);
    const undo = iconButton('undo', () => picture.undo());
    const redo = iconButton('redo', () => picture.redo());
    undo.disabled = true;
    redo.disabled = true;
    chrome.layouts.addEventListener('change', () => void picture.arrange(chrome.layouts.value as LayoutKind));
    chrome.tools.append(
      undo,
      redo,
      letteredButton('exportPng', () => void this.download('png')),
      letteredButton('exportSvg', () => void this.download('svg')),
    );
    chrome.toolbar.append(
      iconButton('zoomIn', () => picture.zoom(1.4)),
      iconButton('zoomOut', () => picture.zoom(1 / 1.4)),
      iconButton('fit', () => picture.fit(true)),
    );
    chrome.retry.addEventListener('click', () => void this.load());
    chrome.legendToggle.addEventListener('click', () => this.toggleLegend());
    chrome.legend.addEventListener('pointerover', (event) => this.previewLegend(event));
    chrome.legend.addEventListener('focusin', (event) => this.previewLegend(event));
    chrome.legend.addEventListener('pointerleave', () => picture.preview(null));
    chrome.legend.addEventListener('focusout', () => picture.preview(null));
    const sizes = new ResizeObserver(() => this.resized());
    sizes.observe(this);
    this.leave = [observeTheme(() => picture.theme(readPalette(this))), () => sizes.disconnect()];
    for (const name of ['src', 'selected', 'colour'] as const) {
      this.adoptAttribute(name);
    }
    if (this.graph) {
      void this.show(this.graph);
    } else if (this.address && !this.fetching) {
      void this.load();
    }
  }

  disconnectedCallback(): void {
    this.fetching?.abort();
    this.fetching = null;
    this.leave.forEach((undo) => undo());
    this.leave = [];
    this.picture?.destroy();
    this.picture = null;
    this.chrome = null;
  }

  private adoptAttribute(name: 'src' | 'selected' | 'colour'): void {
    const value = this.getAttribute(name);
    if (value !== null) {
      (this as Record<typeof name, string | null>)[name] = value;
    }
  }

  private async load(): Promise<void> {
    this.fetching?.abort();
    if (!this.chrome || !this.address) {
      return;
    }
    const fetching = new AbortController();
    this.fetching = fetching;
    this.setState('loading');
    try {
      const answer = await fetch(this.address, {
        signal: fetching.signal,
        credentials: 'same-origin',
        cache: 'no-cache',
        headers: { Accept: 'application/json' },
      });
      if (!answer.ok) {
        throw new Error(`${answer.status} for ${this.address}`);
      }
      const graph = parseGraph(await answer.json());
      if (!fetching.signal.aborted) {
        await this.show(graph);
      }
    } catch (error) {
      if (!fetching.signal.aborted) {
        console.warn('The network could not be loaded:', error);
        this.setState('error');
      }
    }
  }

  private async show(graph: GraphData): Promise<void> {
    this.graph = graph;
    this.texts = textsOf(graph);
    if (!this.chrome || !this.picture) {
      return;
    }
    writeTexts(this.chrome, this.texts);
    this.setAttribute('lang', graph.language);
    const shown = await this.picture.show(graph, this.texts, this.mode, this.chosen);
    if (shown) {
      this.setState(graph.actors.length === 0 ? 'empty' : 'ready');
      this.picture.draw();
    }
  }

  private drawn(): void {
    if (this.graph && this.dataset.state === 'ready') {
      this.dataset.ready = this.graph.version;
    }
  }

  private setState(state: State): void {
    this.dataset.state = state;
    if (state !== 'ready') {
      delete this.dataset.ready;
    }
    this.setAttribute('aria-busy', String(state === 'loading'));
    const { chrome, texts } = this;
    if (!chrome) {
      return;
    }
    const known = this.graph !== null;
    const text: Record<State, string> = {
      loading: known ? texts.text('loading') : this.loadingText,
      ready: '',
      empty: texts.text('empty'),
      error: known ? texts.text('error') : this.errorText,
    };
    chrome.messageText.textContent = text[state];
    chrome.messageHint.textContent = state === 'empty' ? texts.text('emptyHint') : '';
    chrome.retry.textContent = known ? texts.text('retry') : this.retryText;
    chrome.retry.hidden = state !== 'error';
    chrome.message.hidden = state === 'ready';
    chrome.message.setAttribute('role', state === 'error' ? 'alert' : 'status');
  }

  private choose(id: string | null): void {
    if (id !== this.chosen) {
      this.chosen = id;
      this.send('diplo-select', { id });
    }
  }

  private writeLegend(model: Model): void {
    if (this.chrome) {
      const groups = legendOf(model, this.texts);
      showLegend(this.chrome.legendBox, groups, this.texts, (kind, value) => this.send('diplo-filter', { kind, value }));
    }
  }

  private toggleLegend(open = this.chrome?.legendToggle.getAttribute('aria-expanded') !== 'true'): void {
    if (this.chrome) {
      this.chrome.legendToggle.setAttribute('aria-expanded', String(open));
      this.chrome.legendBox.hidden = !open;
      this.picture?.roomChanged();
    }
  }

  private previewLegend(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-kind]') : null;
    const { kind, value } = button?.dataset ?? {};
    this.picture?.preview(kind && value ? { kind: kind as FilterKind, value } : null);
  }

  private resized(): void {
    this.toggleAttribute('data-narrow', this.clientWidth < 720);
    if (!this.measured && this.clientWidth > 0) {
      this.measured = true;
      this.toggleLegend(this.clientWidth >= 720);
    }
    this.picture?.resize();
  }

  private send(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

customElements.define('diplo-network', NetworkCanvas);
