import type { Point } from '../geometry.ts';
import { layout } from './layout.ts';
import type { LayoutRequest, Places } from './request.ts';

interface Answer {
  readonly number: number;
  readonly places: [string, Point][];
}

/** What became of a layout: places, or none because a later one was asked for, or because somebody gave it up. */
export type Outcome = Places | 'overtaken' | 'cancelled';

/** Runs layouts beside the page where workers are to be had, else within it. A new run supersedes the one before. */
export class LayoutRunner {
  private worker: Worker | null = null;
  private broken = false;
  private number = 0;
  private end: ((outcome: 'overtaken' | 'cancelled') => void) | null = null;

  /** Whether a layout is under way that can be given up. */
  get running(): boolean {
    return this.end !== null;
  }

  async run(request: LayoutRequest): Promise<Outcome> {
    this.stop('overtaken');
    const number = ++this.number;
    const outcome = await this.inWorker(number, request);
    if (outcome === null) {
      return number === this.number ? layout(request) : 'overtaken';
    }
    return outcome;
  }

  /** Gives up what is under way. */
  cancel(): void {
    this.stop('cancelled');
  }

  destroy(): void {
    this.stop('overtaken');
    this.number++;
    this.worker?.terminate();
    this.worker = null;
  }

  /** A layout cannot be interrupted: its worker ends with it. */
  private stop(outcome: 'overtaken' | 'cancelled'): void {
    const { end } = this;
    if (end !== null) {
      this.end = null;
      this.worker?.terminate();
      this.worker = null;
      end(outcome);
    }
  }

  /** @returns null where there are no workers */
  private inWorker(number: number, request: LayoutRequest): Promise<Outcome | null> {
    const worker = this.start();
    if (!worker) {
      return Promise.resolve(null);
    }
    return new Promise((resolve) => {
      const done = (outcome: Outcome | null) => {
        worker.removeEventListener('message', heard);
        worker.removeEventListener('error', failed);
        if (this.end === done) {
          this.end = null;
        }
        resolve(outcome);
      };
      const heard = ({ data }: MessageEvent<Answer>) => {
        if (data.number === number) {
          done(new Map(data.places));
        }
      };
      const failed = () => {
        this.broken = true;
        done(null);
      };
      this.end = done;
      worker.addEventListener('message', heard);
      worker.addEventListener('error', failed);
      worker.postMessage({ number, request });
    });
  }

  private start(): Worker | null {
    if (this.broken || typeof Worker === 'undefined') {
      return null;
    }
    this.worker ??= new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    return this.worker;
  }
}
