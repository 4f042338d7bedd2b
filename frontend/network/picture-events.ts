import type { Point } from './geometry.ts';
import type { Model } from './model.ts';
import type { Move } from './placement.ts';

export interface PictureEvents {
  /** Other rules may be in use now. */
  modelled(model: Model): void;
  clicked(id: string | null, added: boolean): void;
  doubleClicked(id: string | null): void;
  menu(id: string | null, at: Point): void;
  moved(move: Move): void;
  drawn(): void;
  /** A layout has begun or ended. */
  arranging(busy: boolean): void;
}

/** What became of a graph that was to be shown. */
export type Outcome = 'shown' | 'overtaken' | 'tooMany';
