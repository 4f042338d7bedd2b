import { bendsOf } from './bends.ts';
import { breathFor } from './breath.ts';
import type { Bends } from './bends.ts';
import type { Point } from './geometry.ts';
import { requestOf } from './layout/layout.ts';
import { LayoutRunner } from './layout/layout-runner.ts';
import type { Outcome } from './layout/layout-runner.ts';
import type { LayoutKind, LayoutRequest } from './layout/request.ts';
import { spiral } from './layout/spiral.ts';
import type { Measure } from './measure.ts';
import type { Model } from './model.ts';
import { restBoxes } from './rest.ts';

export interface Arrangement {
  readonly kind: LayoutKind;
  /** Of all actors, or of those that were moved. */
  readonly places: ReadonlyMap<string, Point>;
  /** The actors that the user has put where they are. */
  readonly pinned: ReadonlySet<string>;
}

/** Places before and after something that the user did. */
export interface Move {
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
  private pins: ReadonlySet<string> = new Set();
  private readonly runner = new LayoutRunner();
  private pulledFrom: Arrangement | null = null;
  private readonly working: (busy: boolean) => void;

  /** @param working told when a layout begins and ends */
  constructor(working: (busy: boolean) => void) {
    this.working = working;
  }

  get pinned(): ReadonlySet<string> {
    return this.pins;
  }

  knows(model: Model): boolean {
    return [...model.actors.keys()].some((id) => this.places.has(id));
  }

  /** Gives up the layout that is under way. */
  cancel(): void {
    this.runner.cancel();
  }

  private async run(request: LayoutRequest): Promise<Outcome> {
    this.working(true);
    try {
      return await this.runner.run(request);
    } finally {
      this.working(this.runner.running);
    }
  }

  /**
   * Finds places for the actors that have none; somewhere, when that is given up.
   *
   * @returns false when a later call has superseded this one
   */
  async admit(model: Model, aspect: number): Promise<boolean> {
    const known = new Map([...this.places].filter(([id]) => model.actors.has(id)));
    if (known.size === model.actors.size) {
      return true;
    }
    const pins = new Map([...known].filter(([id]) => this.pins.has(id)));
    const stay = known.size >= model.actors.size * ENOUGH_KNOWN ? known : pins;
    const kind = known.size === 0 ? this.kind : 'force';
    await breathFor(model.lines.size);
    const request = requestOf(model, kind, stay, aspect);
    const outcome = await this.run(request);
    if (outcome === 'overtaken') {
      return false;
    }
    const found = outcome === 'cancelled' ? spiral(request) : outcome;
    found.forEach((place, id) => this.places.set(id, place));
    return true;
  }

  /**
   * Arranges all actors anew; what was pinned is free again.
   *
   * @returns null when it was given up, or a later call has superseded this one
   */
  async arrange(model: Model, kind: LayoutKind, aspect: number): Promise<Move | null> {
    const found = await this.run(requestOf(model, kind, new Map(), aspect));
    return typeof found === 'string' ? null : this.move({ kind, places: found, pinned: new Set() });
  }

  /**
   * Moves an actor by hand and pins it.
   *
   * @returns the whole pull, once it is done
   */
  pull(actor: string, place: Point, done: boolean): Move | null {
    this.pulledFrom ??= this.now([actor]);
    const { kind } = this;
    const after = { kind, places: new Map([[actor, place]]), pinned: new Set([...this.pins, actor]) };
    const before = this.pulledFrom;
    this.restore(after);
    if (!done) {
      return null;
    }
    this.pulledFrom = null;
    return { before, after };
  }

  /** Holds actors where they are, or lets them go. */
  pin(actors: Iterable<string>, held: boolean): Move {
    const pinned = new Set(this.pins);
    for (const actor of actors) {
      if (held) {
        pinned.add(actor);
      } else {
        pinned.delete(actor);
      }
    }
    return this.move({ kind: this.kind, places: new Map(), pinned });
  }

  restore({ kind, places, pinned }: Arrangement): void {
    this.kind = kind;
    this.pins = pinned;
    places.forEach((place, id) => this.places.set(id, place));
  }

  private move(after: Arrangement): Move {
    const before = this.now(after.places.keys());
    this.restore(after);
    return { before, after };
  }

  private now(actors: Iterable<string>): Arrangement {
    const places = new Map([...actors].flatMap((id) => {
      const place = this.places.get(id);
      return place ? [[id, place] as const] : [];
    }));
    return { kind: this.kind, places, pinned: this.pins };
  }

  /** Bends lines anew, around marks as long as there are not too many. */
  bend(model: Model, measure: Measure): void {
    const boxes = model.actors.size <= MOST_BENT ? restBoxes(model, this.places, measure) : new Map();
    this.bends = bendsOf(model, this.places, boxes);
  }

  destroy(): void {
    this.runner.destroy();
  }
}
