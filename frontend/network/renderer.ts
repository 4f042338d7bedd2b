import type { Palette } from '../appearance/palette.ts';
import type { Point } from './geometry.ts';
import type { Drawing } from './drawing.ts';
import type { View } from './view.ts';

/** What a renderer reports. Ids are actors' or lines'. */
export interface RendererEvents {
  pointed(id: string | null): void;
  /** `added` with Shift, Ctrl or the like held. */
  clicked(id: string | null, added: boolean): void;
  doubleClicked(id: string | null): void;
  menu(id: string | null, at: Point): void;
  /** An actor is pulled to a place, not a pixel; `done` when it is let go. */
  dragged(actor: string, place: Point, done: boolean): void;
  /** The user or an animation moved the view. */
  moved(view: View, byUser: boolean): void;
  /** A frame is complete. */
  drawn(): void;
}

/** The one seam between the network and the library that draws it. */
export interface Renderer {
  /** The graph, places or bends changed. */
  show(drawing: Drawing): void;
  /** Only what is pointed at, selected or focused changed. */
  look(drawing: Drawing): void;
  theme(palette: Palette): void;
  /** Draws what is shown once more, soon. */
  draw(): void;
  view(): View;
  /** Whether nothing moves and the newest is drawn. */
  resting(): boolean;
  setView(view: View, animated: boolean): void;
  /** The element has another size; the view is set afterwards. */
  resize(): void;
  destroy(): void;
}

export type RendererFactory = (stage: HTMLElement, events: RendererEvents, palette: Palette) => Renderer;
