import Sigma from 'sigma';
import type { Surface } from './surface.ts';

type CanvasOptions = Parameters<Sigma['createCanvas']>[1];

/** Sigma's layers on which nothing is drawn here; the last one is needed for the pointer all the same. */
const IDLE: ReadonlySet<string> = new Set(['edgeLabels', 'labels', 'hovers', 'hoverNodes', 'mouse']);

/** Stands for the graphics of those layers, which would have to be waited for and cleared with every frame. */
const NO_GRAPHICS = {
  getContext: (kind: string) =>
    kind === '2d'
      ? { clearRect() {}, scale() {} }
      : { blendFunc() {}, viewport() {}, clear() {}, getExtension: () => null },
} as unknown as HTMLCanvasElement;

/** Sigma with one surface, made before, for marks and lines; by itself it makes three of them, all at once. */
export function sigmaOn(surface: Surface, ...given: ConstructorParameters<typeof Sigma>): Sigma {
  class PreparedSigma extends Sigma {
    /** @returns what sigma takes the graphics from, while its layer is the canvas that it has made */
    override createCanvas(id: string, options?: CanvasOptions): HTMLCanvasElement {
      const canvas = super.createCanvas(id, options);
      if (id === 'edges') {
        this.exchange(id, canvas);
      }
      return id === 'edges' || id === 'nodes' ? surface.canvas : IDLE.has(id) ? NO_GRAPHICS : canvas;
    }

    /** Makes the surface the layer. */
    private exchange(id: string, made: HTMLCanvasElement): void {
      const { canvas } = surface;
      canvas.className = made.className;
      canvas.style.cssText = made.style.cssText;
      made.replaceWith(canvas);
      (this as unknown as { elements: Record<string, HTMLElement> }).elements[id] = canvas;
    }
  }
  return new PreparedSigma(...given);
}
