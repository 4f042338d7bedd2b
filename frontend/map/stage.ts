import { chosenBy } from './selection.ts';
import type { Chosen } from './selection.ts';
import type { Point } from './view.ts';
import { next } from './walk.ts';

/** Something on the map that can be picked. */
export interface Target extends Point {
  readonly kind: 'actor' | 'tie';
  readonly id: string;
  /** The actors of a tie. */
  readonly ends: readonly string[];
  readonly title: string;
  readonly lines: readonly string[];
  readonly element: SVGElement;
  /** Whether it stays clear when that is selected. */
  belongs(chosen: Chosen): boolean;
}

const WALK = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

/**
 * Lets actors and ties be walked through, pointed at and picked: one tab stop, arrow keys between actors, page keys
 * between the ties of an actor, a tip beside each.
 */
export class Stage {
  private targets: readonly Target[] = [];
  private current: Target | null = null;
  /** The actor whose ties are walked through. */
  private centre: string | null = null;

  private readonly layer: Element;
  private readonly tip: HTMLElement;
  private readonly choose: (id: string) => void;

  constructor(layer: Element, tip: HTMLElement, choose: (id: string) => void) {
    this.layer = layer;
    this.tip = tip;
    this.choose = choose;
    layer.addEventListener('keydown', (event) => this.key(event as KeyboardEvent));
    layer.addEventListener('pointerover', (event) => {
      const target = this.under(event);
      return target ? this.showTip(target) : this.hideTip();
    });
    layer.addEventListener('pointerleave', () => this.hideTip());
    layer.addEventListener('focusin', (event) => {
      const target = this.under(event);
      if (target) {
        this.stop(target);
        if (target.element.matches(':focus-visible')) {
          this.showTip(target);
        }
      }
    });
    layer.addEventListener('focusout', () => this.hideTip());
  }

  show(targets: readonly Target[], selected: string | null): void {
    const focused = this.targets.find(({ element }) => element === document.activeElement)?.id;
    this.targets = targets;
    for (const target of targets) {
      target.element.setAttribute('role', 'button');
      target.element.setAttribute('aria-label', [target.title, ...target.lines].join(', '));
      target.element.setAttribute('tabindex', '-1');
    }
    const wanted = focused ?? this.current?.id ?? selected;
    const stop = targets.find(({ id }) => id === wanted) ?? targets.find(({ kind }) => kind === 'actor') ?? null;
    this.current = null;
    if (stop) {
      this.stop(stop);
      if (focused !== undefined && stop.id === focused) {
        stop.element.focus({ preventScroll: true });
      }
    }
    this.select(selected);
  }

  select(selected: string | null): void {
    const chosen = selected === null ? null : chosenBy(selected);
    const any = chosen !== null && this.targets.some((target) => target.belongs(chosen));
    for (const target of this.targets) {
      target.element.setAttribute('aria-pressed', String(target.id === selected));
      const apart = any && chosen !== null && !target.belongs(chosen);
      target.element.classList.toggle('is-apart', apart);
      target.element.classList.toggle('is-chosen', target.id === selected);
    }
  }

  /** Picks what an event fell on, if anything. */
  pickAt(event: Event): boolean {
    const target = this.under(event);
    if (target) {
      this.choose(target.id);
    }
    return target !== undefined;
  }

  hideTip(): void {
    this.tip.hidden = true;
  }

  private under(event: Event): Target | undefined {
    const element = (event.target as Element).closest('[role="button"]');
    return this.targets.find((target) => target.element === element);
  }

  private key(event: KeyboardEvent): void {
    const { current } = this;
    if (!current || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) {
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.choose(current.id);
    } else if (WALK.includes(event.key)) {
      event.preventDefault();
      this.walkActors(current, event.key);
    } else if (event.key === 'PageDown' || event.key === 'PageUp') {
      event.preventDefault();
      this.walkTies(current, event.key === 'PageDown' ? 1 : -1);
    }
  }

  private walkActors(current: Target, key: string): void {
    const actors = this.targets.filter(({ kind }) => kind === 'actor');
    const from = actors.findIndex(({ id }) => id === (current.kind === 'actor' ? current.id : this.centre));
    if (from >= 0) {
      const to = actors[next(actors, from, key)];
      this.centre = to.id;
      to.element.focus();
    }
  }

  private walkTies(current: Target, by: 1 | -1): void {
    if (current.kind === 'actor') {
      this.centre = current.id;
    }
    const centre = this.centre;
    const ties = this.targets.filter((target) => target.kind === 'tie' && (centre === null || target.ends.includes(centre)));
    if (ties.length > 0) {
      const at = ties.indexOf(current);
      const to = at < 0 ? (by === 1 ? 0 : ties.length - 1) : (at + by + ties.length) % ties.length;
      ties[to].element.focus();
    }
  }

  private stop(target: Target): void {
    this.current?.element.setAttribute('tabindex', '-1');
    this.current = target;
    target.element.setAttribute('tabindex', '0');
  }

  private showTip(target: Target): void {
    const title = document.createElement('strong');
    title.textContent = target.title;
    const lines = target.lines.map((line) => {
      const element = document.createElement('span');
      element.textContent = line;
      return element;
    });
    this.tip.replaceChildren(title, ...lines);
    this.tip.hidden = false;
    const room = this.layer.getBoundingClientRect();
    const half = this.tip.offsetWidth / 2 + 4;
    const x = Math.min(Math.max(target.x, half), Math.max(half, room.width - half));
    const above = target.y - this.tip.offsetHeight - 16;
    const top = above >= 0 ? above : target.y + 18;
    this.tip.style.translate = `${Math.round(x - half + 4)}px ${Math.round(top)}px`;
  }
}
