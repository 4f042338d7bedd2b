import { bendsOf } from './bends.ts';
import type { Bends } from './bends.ts';
import type { Point } from './geometry.ts';
import { History } from './history.ts';
import { requestOf } from './layout/layout.ts';
import { LayoutRunner } from './layout/layout-runner.ts';
import type { LayoutKind } from './layout/request.ts';
import type { Measure } from './measure.ts';
import type { Model } from './model.ts';
import { restBoxes } from './rest.ts';

interface Arrangement {
  readonly kind: LayoutKind;
  readonly places: ReadonlyMap<string, Point>;
}

/** Places before and after something that the user did. */
interface Step {
  readonly before: Arrangement;
  readonly after: Arrangement;
}

const MOST_BENT = 120;

/** From this share of known actors on, a new graph is drawn around what is already in place. */
const ENOUGH_KNOWN = 0.4;

/** Where everything stands. Places outlive the graphs: who disappears and comes back finds its old one. */
export class Placement {
  readonly places = new Map<string, Point>();
  bends: Bends = new Map();
  /** The layout that was asked for last. */
  kind: LayoutKind = 'force';
  private readonly pinned = new Set<string>();
  private readonly history = new History<Step>();
  private readonly runner = new LayoutRunner();
  private pulledFrom: Point | null = null;

  get canUndo(): boolean {
    return this.history.canUndo;
  }

  get canRedo(): boolean {
    return this.history.canRedo;
  }

  knows(model: Model): boolean {
    return [...model.actors.keys()].some((id) => this.places.has(id));
  }

  /**
   * Finds places for the actors that have none.
   *
   * @returns false when a later call has superseded this one
   */
  async admit(model: Model, aspect: number): Promise<boolean> {
    const known = new Map([...this.places].filter(([id]) => model.actors.has(id)));
    if (known.size === model.actors.size) {
      return true;
    }
    const pins = new Map([...known].filter(([id]) => this.pinned.has(id)));
    const stay = known.size >= model.actors.size * ENOUGH_KNOWN ? known : pins;
    const found = await this.runner.run(requestOf(model, 'force', stay, aspect));
    found?.forEach((place, id) => this.places.set(id, place));
    return found !== null;
  }

  /** Arranges all actors anew; what was pinned is free again. Can be undone. */
  async arrange(model: Model, kind: LayoutKind, aspect: number): Promise<boolean> {
    const found = await this.runner.run(requestOf(model, kind, new Map(), aspect));
    if (found) {
      const places = new Map([...this.places].filter(([id]) => found.has(id)));
      const after = { kind, places: found };
      this.history.push({ before: { kind: this.kind, places }, after });
      this.pinned.clear();
      this.restore(after);
    }
    return found !== null;
  }

  /** Moves an actor by hand and pins it; a whole pull is one step to undo. */
  pull(actor: string, place: Point, done: boolean): void {
    this.pulledFrom ??= this.places.get(actor) ?? place;
    this.places.set(actor, place);
    this.pinned.add(actor);
    if (done) {
      const { kind } = this;
      this.history.push({
        before: { kind, places: new Map([[actor, this.pulledFrom]]) },
        after: { kind, places: new Map([[actor, place]]) },
      });
      this.pulledFrom = null;
    }
  }

  undo(): boolean {
    return this.restore(this.history.undo()?.before);
  }

  redo(): boolean {
    return this.restore(this.history.redo()?.after);
  }

  /** Bends lines anew, around marks as long as there are not too many. */
  bend(model: Model, measure: Measure): void {
    const boxes = model.actors.size <= MOST_BENT ? restBoxes(model, this.places, measure) : new Map();
    this.bends = bendsOf(model, this.places, boxes);
  }

  destroy(): void {
    this.runner.destroy();
  }

  private restore(arrangement: Arrangement | undefined): boolean {
    if (arrangement) {
      this.kind = arrangement.kind;
      arrangement.places.forEach((place, id) => this.places.set(id, place));
    }
    return arrangement !== undefined;
  }
}
