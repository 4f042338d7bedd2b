import { observeTheme, readPalette } from '../appearance/palette.ts';
import { breathFor } from './breath.ts';
import { buildChrome, writeTexts } from './chrome.ts';
import type { Chrome } from './chrome.ts';
import type { GraphData } from './contract.ts';
import { Desk } from './desk.ts';
import { readEnlargement } from './enlarge.ts';
import type { Point } from './geometry.ts';
import { isFiltered, legendOf } from './legend.ts';
import type { FilterKind } from './legend.ts';
import { showLegend } from './legend-view.ts';
import { recall } from './memory.ts';
import { lastPlaces } from './sights.ts';
import type { Model } from './model.ts';
import { readSetup } from './setup.ts';
import type { WrittenSetup } from './setup.ts';
import type { Caption } from './sheet.ts';
import { textsOf } from './texts.ts';
import type { Texts } from './texts.ts';
import { parseGraph } from './wire.ts';

type State = 'loading' | 'ready' | 'empty' | 'error' | 'tooMany';

/**
 * `<diplo-network>` draws the graph that its property `src` serves.
 *
 * Sends `diplo-select` {id}, `diplo-filter` {kind, value}, `diplo-focus` {id, steps}, `diplo-recall` {query},
 * `diplo-path` {from, to, sel}, `diplo-picture` (the setup, as in an address), `diplo-evidence` and `diplo-table`; shows its
 * state in `data-state` and, once a frame of the current graph is drawn, `data-ready` with the version of the graph.
 */
export class NetworkCanvas extends HTMLElement {
  private address = '';
  private desk: Desk | null = null;
  private chrome: Chrome | null = null;
  private graph: GraphData | null = null;
  private texts: Texts = textsOf(null);
  private fetching: AbortController | null = null;
  private leave: (() => void)[] = [];
  private mode: 'relation' | 'domain' = 'domain';
  private settling = false;
  /** Whether the element has had a size: only then is it known whether the legend has room. */
  private measured = false;

  /** Texts for the time before the graph, with its labels, has arrived. */
  loadingText = '';
  errorText = '';
  retryText = '';

  /** Written on exported pictures: title, and notes as as-of day, filters and sources. */
  caption: Caption = { title: '', notes: [] };

  /** What the page says is selected, focused, set up and in its address; taken up together at every `turn`. */
  selected: string | null = null;
  focused: string | null = null;
  steps = 1;
  setup: WrittenSetup = {};
  query: string | null = null;

  /** Counts how often the page has said so. What was done here in the meantime and not heard there is undone. */
  set turn(_: number) {
    if (!this.settling) {
      this.settling = true;
      queueMicrotask(() => {
        this.settling = false;
        this.settle();
      });
    }
  }

  get src(): string {
    return this.address;
  }

  set src(address: string) {
    if (address !== this.address) {
      this.address = address;
      void this.load();
    }
  }

  get colour(): 'relation' | 'domain' {
    return this.mode;
  }

  set colour(mode: 'relation' | 'domain') {
    const wanted = mode === 'relation' ? 'relation' : 'domain';
    if (wanted !== this.mode) {
      this.mode = wanted;
      this.desk?.picture.colourBy(wanted);
    }
  }

  /**
   * The picture as it is seen now, with legend and caption.
   *
   * @param scale pixels a unit for PNG, 1 to 4
   */
  exportPicture(format: 'png' | 'svg', scale = 2): Promise<Blob> {
    return this.desk?.file(format, scale) ?? Promise.reject(new Error('not connected'));
  }

  /** Where an actor, or the middle of a line, is seen: pixels from the left and top of the element; null if nowhere. */
  placeOf(id: string): Point | null {
    return this.desk?.seenAt(id) ?? null;
  }

  /** Whether the current graph is drawn where it stays, or why it is not: nothing is on its way, nothing moves. */
  get resting(): boolean {
    const { state, ready } = this.dataset;
    return state === 'ready'
      ? ready !== undefined && !this.settling && (this.desk?.picture.resting() ?? false)
      : state !== undefined && state !== 'loading';
  }

  connectedCallback(): void {
    const chrome = buildChrome(this);
    this.chrome = chrome;
    const desk = new Desk(this, chrome, {
      modelled: (model) => this.writeLegend(model),
      drawn: () => this.drawn(),
      graph: () => this.graph,
      caption: () => this.caption,
      tell: (name, detail) => this.send(`diplo-${name}`, detail),
    });
    this.desk = desk;
    chrome.retry.addEventListener('click', () =>
      this.dataset.state === 'tooMany' ? this.send('diplo-table', {}) : void this.load());
    chrome.legendToggle.addEventListener('click', () => this.toggleLegend());
    chrome.legend.addEventListener('pointerover', (event) => this.previewLegend(event));
    chrome.legend.addEventListener('focusin', (event) => this.previewLegend(event));
    chrome.legend.addEventListener('pointerleave', () => desk.picture.preview(null));
    chrome.legend.addEventListener('focusout', () => desk.picture.preview(null));
    const sizes = new ResizeObserver(() => this.resized());
    sizes.observe(this);
    this.leave = [
      observeTheme(() => desk.picture.theme(readPalette(this), readEnlargement(this))),
      () => sizes.disconnect(),
    ];
    this.settle();
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
    this.desk?.destroy();
    this.desk = null;
    this.chrome = null;
  }

  private settle(): void {
    const { focused, steps, query } = this;
    const focus = focused ? { actor: focused, steps: Number(steps) || 1 } : null;
    this.desk?.settle(this.selected || null, focus, readSetup(this.setup), query);
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
      await breathFor(graph.ties.length);
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
    const { desk, chrome } = this;
    const before = this.graph?.version;
    this.graph = graph;
    this.texts = textsOf(graph);
    if (!chrome || !desk) {
      return;
    }
    writeTexts(chrome, this.texts);
    this.setAttribute('lang', graph.language);
    const kept = graph.version === before ? null : lastPlaces(graph.version) ?? recall(sessionStorage, graph.version);
    if (kept?.kind === readSetup(this.setup).layout) {
      desk.picture.placement.restore(kept);
    }
    const outcome = await desk.picture.show(graph, this.texts, this.mode);
    if (outcome === 'shown') {
      this.setState(graph.actors.length === 0 ? 'empty' : 'ready');
      desk.picture.draw();
      desk.refresh();
    } else if (outcome === 'tooMany') {
      this.setState('tooMany');
    }
  }

  private drawn(): void {
    if (this.graph && this.dataset.state === 'ready' && this.dataset.ready !== this.graph.version) {
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
      tooMany: texts.text('tooMany', this.graph?.actors.length ?? 0),
    };
    chrome.messageText.textContent = text[state];
    chrome.messageHint.textContent = state === 'empty' ? texts.text('emptyHint') : '';
    chrome.retry.textContent = state === 'tooMany' ? texts.text('openTable') : known ? texts.text('retry') : this.retryText;
    chrome.retry.hidden = state !== 'error' && state !== 'tooMany';
    chrome.message.hidden = state === 'ready';
    chrome.message.setAttribute('role', state === 'error' || state === 'tooMany' ? 'alert' : 'status');
  }

  private writeLegend(model: Model): void {
    if (this.chrome) {
      const groups = legendOf(model, this.texts);
      showLegend(this.chrome.legendBox, groups, this.texts, {
        choose: (kind, value) => this.send('diplo-filter', { kind, value }),
        active: (kind, value) => isFiltered(this.query ?? '', kind, value),
      });
    }
  }

  private toggleLegend(open = this.chrome?.legendToggle.getAttribute('aria-expanded') !== 'true'): void {
    if (this.chrome) {
      this.chrome.legendToggle.setAttribute('aria-expanded', String(open));
      this.chrome.legendBox.hidden = !open;
      this.desk?.picture.roomChanged();
    }
  }

  private previewLegend(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-kind]') : null;
    const { kind, value } = button?.dataset ?? {};
    this.desk?.picture.preview(kind && value ? { kind: kind as FilterKind, value } : null);
  }

  private resized(): void {
    this.toggleAttribute('data-narrow', this.clientWidth < 720);
    if (!this.measured && this.clientWidth > 0) {
      this.measured = true;
      this.toggleLegend(this.clientWidth >= 720);
    }
    this.desk?.picture.resize();
  }

  private send(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

customElements.define('diplo-network', NetworkCanvas);
