import type { Point } from '../geometry.ts';
import { layout } from './layout.ts';
import type { LayoutRequest, Places } from './request.ts';

interface Answer {
  readonly number: number;
  readonly places: [string, Point][];
}

/** Runs layouts beside the page where workers are to be had, else within it. A new run supersedes the one before. */
export class LayoutRunner {
  private worker: Worker | null = null;
  private broken = false;
  private number = 0;

  /** @returns null when a later run has superseded this one */
  async run(request: LayoutRequest): Promise<Places | null> {
    const number = ++this.number;
    const places = (await this.inWorker(number, request)) ?? layout(request);
    return number === this.number ? places : null;
  }

  destroy(): void {
    this.number++;
    this.worker?.terminate();
    this.worker = null;
  }

  private inWorker(number: number, request: LayoutRequest): Promise<Places | null> {
    const worker = this.start();
    if (!worker) {
      return Promise.resolve(null);
    }
    return new Promise((resolve) => {
      const heard = ({ data }: MessageEvent<Answer>) => {
        if (data.number === number) {
          stop();
          resolve(new Map(data.places));
        }
      };
      const failed = () => {
        stop();
        this.broken = true;
        resolve(null);
      };
      const stop = () => {
        worker.removeEventListener('message', heard);
        worker.removeEventListener('error', failed);
      };
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
