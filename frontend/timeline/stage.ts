import { WALK_KEYS, next } from './walk.ts';
import type { Stop } from './walk.ts';

/** Something on the drawing that can be picked: a mark, or the name of a lane. */
export interface Target extends Stop {
  /** What picking it selects; null for nothing. */
  readonly selection: string | null;
  /** The first day it may mean, for marks. */
  readonly first: number | null;
  readonly y: number;
  readonly title: string;
  readonly lines: readonly string[];
  readonly element: SVGElement;
  belongs(selected: string): boolean;
}

/** Lets marks be walked through, pointed at and picked: one tab stop, arrow keys between them, a tip beside each. */
export class Stage {
  private targets: Target[] = [];
  private current = 0;

  private readonly layer: HTMLElement;
  private readonly tip: HTMLElement;
  private readonly choose: (id: string) => void;

  constructor(layer: HTMLElement, tip: HTMLElement, choose: (id: string) => void) {
    this.layer = layer;
    this.tip = tip;
    this.choose = choose;
    layer.addEventListener('keydown', (event) => this.key(event));
    layer.addEventListener('click', (event) => this.pick(this.under(event)));
    layer.addEventListener('pointerover', (event) => {
      const target = this.under(event);
      return target ? this.showTip(target) : this.hideTip();
    });
    layer.addEventListener('pointerleave', () => this.hideTip());
    layer.addEventListener('focusin', (event) => {
      const target = this.under(event);
      if (target) {
        this.moveStop(this.targets.indexOf(target));
        if (target.element.matches(':focus-visible')) {
          this.showTip(target);
        }
      }
    });
    layer.addEventListener('focusout', () => this.hideTip());
  }

  /** @param targets by lane, then time */
  show(targets: readonly Target[], selected: string | null): void {
    this.targets = [...targets];
    for (const target of targets) {
      target.element.setAttribute('role', 'button');
      target.element.setAttribute('aria-label', [target.title, ...target.lines].join(', '));
      target.element.setAttribute('tabindex', '-1');
    }
    this.current = Math.max(0, targets.findIndex((target) => target.first !== null && target.selection === selected));
    this.moveStop(this.current);
    this.select(selected);
  }

  /** @returns whether anything on the drawing belongs to the selection */
  select(selected: string | null): void {
    const marks = this.targets.filter((target) => target.first !== null);
    const any = selected !== null && marks.some((target) => target.belongs(selected));
    for (const target of this.targets) {
      target.element.setAttribute('aria-pressed', String(target.selection !== null && target.selection === selected));
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

  private under(event: Event): Target | undefined {
    const element = (event.target as Element).closest('[role="button"]');
    return this.targets.find((target) => target.element === element);
  }

  private pick(target: Target | undefined): void {
    if (target?.selection) {
      this.choose(target.selection);
    }
  }

  private key(event: KeyboardEvent): void {
    const target = this.targets[this.current];
    if (!target) {
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.pick(target);
    } else if (WALK_KEYS.includes(event.key)) {
      event.preventDefault();
      const to = this.targets[next(this.targets, this.current, event.key)];
      to.element.focus();
      to.element.scrollIntoView({ block: 'nearest' });
    }
  }

  private moveStop(index: number): void {
    this.targets[this.current]?.element.setAttribute('tabindex', '-1');
    this.current = index;
    this.targets[index]?.element.setAttribute('tabindex', '0');
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
    const half = this.tip.offsetWidth / 2 + 4;
    const x = Math.min(Math.max(target.x, half), Math.max(half, this.layer.clientWidth - half));
    const above = target.y - this.tip.offsetHeight - 14;
    const top = above >= 0 ? above : target.y + 14;
    this.tip.style.translate = `${Math.round(x - half + 4)}px ${Math.round(top)}px`;
  }

  private hideTip(): void {
    this.tip.hidden = true;
  }
}
