import { Stage } from '../drawing/stage.ts';
import type { Target } from '../drawing/stage.ts';
import type { Tip, TipPlace } from '../drawing/tip.ts';
import { WALK_KEYS, next } from './walk.ts';
import type { Stop } from './walk.ts';

/** Something on the timeline that can be picked: a mark, a membership, or the name of a lane. */
export interface TimelineTarget extends Target, Stop {
  /** What picking it selects. */
  readonly selection: string;
  /** The first day it may mean, for marks. */
  readonly first: number | null;
  readonly y: number;
  belongs(selected: string): boolean;
}

/** Marks, memberships and lanes of the timeline: arrow keys lead through time and from lane to lane. */
export class TimelineStage extends Stage<TimelineTarget> {
  private readonly choose: (id: string) => void;

  constructor(layer: HTMLElement, tip: Tip, choose: (id: string) => void) {
    super(layer, tip);
    this.choose = choose;
    layer.addEventListener('click', (event) => this.pickAt(event));
  }

  /** @param targets in any order */
  show(drawing: SVGElement, targets: readonly TimelineTarget[], selected: string | null): void {
    targets.forEach(({ element }) => element.setAttribute('role', 'button'));
    const ordered = [...targets].sort((a, b) => a.lane - b.lane || a.x - b.x || a.row - b.row);
    const first = ordered.find((target) => target.first !== null && target.selection === selected) ?? ordered[0];
    this.put([drawing], ordered, first);
    this.select(selected);
  }

  select(selected: string | null): void {
    const marks = this.targets.filter((target) => target.first !== null);
    const any = selected !== null && marks.some((target) => target.belongs(selected));
    for (const target of this.targets) {
      target.element.setAttribute('aria-pressed', String(target.selection === selected));
      const apart = any && target.first !== null && !target.belongs(selected ?? '');
      target.element.classList.toggle('is-apart', apart);
      target.element.classList.toggle('is-chosen', any && target.first !== null && !apart);
    }
  }

  /** Fades what comes after a day; null fades nothing. */
  showUntil(day: number | null): void {
    for (const target of this.targets) {
      target.element.classList.toggle('is-later', day !== null && target.first !== null && target.first > day);
    }
  }

  protected pick(target: TimelineTarget): void {
    this.choose(target.selection);
  }

  protected walk(from: TimelineTarget, key: string): TimelineTarget | null {
    return WALK_KEYS.includes(key) ? this.targets[next(this.targets, this.targets.indexOf(from), key)] : null;
  }

  protected tipPlace({ x, y }: TimelineTarget): TipPlace {
    return { x, above: y - 14, below: y + 14 };
  }

  protected reach(target: TimelineTarget): void {
    super.reach(target);
    target.element.scrollIntoView({ block: 'nearest' });
  }
}
