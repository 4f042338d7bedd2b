import { observeTheme } from '../appearance/palette.ts';
import { download } from './files.ts';
import type { FileFormat } from './files.ts';
import { Message } from './message.ts';
import type { State } from './message.ts';
import { part } from './parts.ts';
import { phrasesOf } from './phrases.ts';
import type { Vocabulary } from './phrases.ts';
import { Tip } from './tip.ts';

/** What every drawing is served: its words, and a version that changes whenever the dossier changes. */
export interface DrawnData extends Vocabulary {
  readonly version: string;
}

/** Room for a drawing, in pixels. */
export interface Room {
  readonly width: number;
  /** 0 where the drawing takes the height it needs. */
  readonly height: number;
}

let numbers = 0;

/**
 * An element that draws what its property `src` serves, and draws it afresh when the room or the theme changes.
 *
 * Sends `diplo-select` {id}; shows its state in `data-state` and, once it is drawn, `data-ready` with the version of
 * the data.
 */
export abstract class DrawingElement<D extends DrawnData> extends HTMLElement {
  private address = '';
  private chosen: string | null = null;
  private drawing = 0;
  private leave: (() => void)[] = [];
  protected data: D | null = null;
  protected room: Room = { width: 0, height: 0 };

  /** Tells this element's ids from those of others on the page. */
  protected readonly number = ++numbers;
  protected readonly tip = new Tip();
  /** What one must know to use it by keyboard; for the figures to refer to. */
  protected readonly keys = part('diplo-drawing', 'keys');
  protected readonly message = new Message(() => void this.load());
  protected abstract readonly stage: { select(selected: string | null): void };

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

  connectedCallback(): void {
    this.keys.id = `diplo-drawing-keys-${this.number}`;
    this.replaceChildren(...this.parts());
    const sizes = new ResizeObserver(() => this.resized());
    sizes.observe(this.frame());
    this.leave = [observeTheme(() => void this.draw()), () => sizes.disconnect()];
    void (this.data ? this.draw() : this.load());
  }

  disconnectedCallback(): void {
    this.leave.forEach((undo) => undo());
    this.leave = [];
  }

  /** Saves the drawing as an SVG file with title, legend, filters, sources and address. */
  saveSvg(): Promise<void> {
    return this.save('svg');
  }

  /** Saves the drawing as a PNG file of twice the size. */
  savePng(): Promise<void> {
    return this.save('png');
  }

  /** The element's content, from top to bottom. */
  protected abstract parts(): readonly Node[];

  /** What decides on the room for the drawing. */
  protected abstract frame(): HTMLElement;

  protected abstract measure(): Room;

  /** @throws Error when the address does not serve what is expected */
  protected abstract fetched(address: string): Promise<D>;

  /**
   * Draws the data.
   *
   * @param current whether this drawing is still wanted, to be asked after each wait
   * @returns null when it no longer was
   */
  protected abstract show(data: D, current: () => boolean): Promise<'ready' | 'empty' | null>;

  /** The drawing as a file; null before there is one. */
  protected abstract file(format: FileFormat): Promise<Blob | null>;

  /** The name of saved files, without ending. */
  protected abstract fileName(): string;

  protected choose(id: string): void {
    this.send('diplo-select', { id: id === this.chosen ? null : id });
  }

  protected send(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  protected async draw(): Promise<void> {
    const { data } = this;
    this.room = this.measure();
    if (!data || !this.isConnected || this.room.width === 0) {
      return;
    }
    const drawing = ++this.drawing;
    const state = await this.show(data, () => drawing === this.drawing && this.isConnected);
    if (state) {
      this.setState(state);
      if (state === 'ready') {
        this.dataset.ready = data.version;
      }
    }
  }

  private async load(): Promise<void> {
    const address = this.address;
    if (!this.isConnected || !address) {
      return;
    }
    this.setState('loading');
    try {
      const data = await this.fetched(address);
      if (address === this.address) {
        this.data = data;
        await this.draw();
      }
    } catch (error) {
      if (address === this.address) {
        console.warn(`${this.localName} could not show ${address}:`, error);
        this.setState('error');
      }
    }
  }

  private resized(): void {
    const { width, height } = this.measure();
    if (width !== this.room.width || height !== this.room.height) {
      void this.draw();
    }
  }

  private setState(state: State): void {
    this.dataset.state = state;
    if (state !== 'ready') {
      delete this.dataset.ready;
    }
    this.setAttribute('aria-busy', String(state === 'loading'));
    const phrases = this.data && phrasesOf(this.data);
    this.message.show(state, {
      loading: phrases?.text('loading') ?? this.loadingText,
      error: phrases?.text('error') ?? this.errorText,
      retry: phrases?.text('retry') ?? this.retryText,
      empty: phrases?.text('empty') ?? '',
      emptyHint: phrases?.text('emptyHint') ?? '',
    });
  }

  private async save(format: FileFormat): Promise<void> {
    const file = await this.file(format);
    if (file) {
      download(file, `${this.fileName()}.${format}`);
    }
  }
}
