import type { Chosen } from '../drawing/selection.ts';
import { chosenBy } from '../drawing/selection.ts';
import { Stage } from '../drawing/stage.ts';
import type { Target } from '../drawing/stage.ts';
import type { Tip, TipPlace } from '../drawing/tip.ts';
import type { Point } from './view.ts';
import { WALK_KEYS, next } from './walk.ts';

/** Something on the map that can be picked; its key is what picking it selects. */
export interface MapTarget extends Target, Point {
  readonly kind: 'actor' | 'tie';
  /** The actors of a tie. */
  readonly ends: readonly string[];
  /** Whether it stays clear when that is selected. */
  belongs(chosen: Chosen): boolean;
}

/** Actors and ties of the map: arrow keys lead from actor to actor, page keys through the ties of an actor. */
export class MapStage extends Stage<MapTarget> {
  /** The actor whose ties are walked through. */
  private centre: string | null = null;
  private readonly choose: (id: string) => void;

  constructor(layer: SVGElement, tip: Tip, choose: (id: string) => void) {
    super(layer, tip);
    this.choose = choose;
  }

  show(drawing: SVGElement, targets: readonly MapTarget[], selected: string | null): void {
    targets.forEach(({ element }) => element.setAttribute('role', 'button'));
    const first = targets.find(({ key }) => key === selected) ?? targets.find(({ kind }) => kind === 'actor');
    this.put([drawing], targets, first);
    this.select(selected);
  }

  select(selected: string | null): void {
    const chosen = selected === null ? null : chosenBy(selected);
    const any = chosen !== null && this.targets.some((target) => target.belongs(chosen));
    for (const target of this.targets) {
      target.element.setAttribute('aria-pressed', String(target.key === selected));
      target.element.classList.toggle('is-apart', any && chosen !== null && !target.belongs(chosen));
      target.element.classList.toggle('is-chosen', target.key === selected);
    }
  }

  protected pick(target: MapTarget): void {
    this.choose(target.key);
  }

  protected walk(from: MapTarget, key: string): MapTarget | null {
    if (key === 'PageDown' || key === 'PageUp') {
      return this.nextTie(from, key === 'PageDown' ? 1 : -1);
    }
    return WALK_KEYS.includes(key) ? this.nextActor(from, key) : null;
  }

  protected tipPlace({ x, y }: MapTarget): TipPlace {
    return { x, above: y - 16, below: y + 18 };
  }

  private nextActor(current: MapTarget, key: string): MapTarget {
    const actors = this.targets.filter(({ kind }) => kind === 'actor');
    const from = actors.findIndex((actor) => actor.key === (current.kind === 'actor' ? current.key : this.centre));
    if (from < 0) {
      return current;
    }
    const to = actors[next(actors, from, key)];
    this.centre = to.key;
    return to;
  }

  private nextTie(current: MapTarget, by: 1 | -1): MapTarget {
    if (current.kind === 'actor') {
      this.centre = current.key;
    }
    const { centre } = this;
    const ties = this.targets.filter(({ kind, ends }) => kind === 'tie' && (centre === null || ends.includes(centre)));
    if (ties.length === 0) {
      return current;
    }
    const at = ties.indexOf(current);
    return ties[at < 0 ? (by === 1 ? 0 : ties.length - 1) : (at + by + ties.length) % ties.length];
  }
}
