import type { Target } from './kinds.ts';

const ARROWS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1],
};

/**
 * The figure that an arrow key leads to: the nearest in that direction, in the same row or column if there is one.
 *
 * @returns the same figure when there is none in that direction
 */
export function next(targets: readonly Target[], from: number, key: string): number {
  const here = targets[from];
  if (key === 'Home' || key === 'End') {
    return key === 'Home' ? 0 : targets.length - 1;
  }
  const [rows, columns] = ARROWS[key] ?? [0, 0];
  let best = from;
  let least = Infinity;
  targets.forEach((target, index) => {
    const down = (target.row - here.row) * rows;
    const right = (target.column - here.column) * columns;
    if (index === from || (rows !== 0 ? down <= 0 : right <= 0)) {
      return;
    }
    const along = rows !== 0 ? down : right;
    const aside = rows !== 0 ? Math.abs(target.column - here.column) : Math.abs(target.row - here.row);
    const far = aside * 1000 + along;
    if (far < least) {
      least = far;
      best = index;
    }
  });
  return best;
}

/** Invisible buttons over the figures of a chart: one tab stop, arrow keys between them, a tip beside each. */
export class Stage {
  private targets: readonly Target[] = [];
  private buttons: HTMLButtonElement[] = [];
  private current = 0;

  private readonly layer: HTMLElement;
  private readonly tip: HTMLElement;
  private readonly choose: (id: string) => void;

  constructor(layer: HTMLElement, tip: HTMLElement, choose: (id: string) => void) {
    this.layer = layer;
    this.tip = tip;
    this.choose = choose;
    layer.addEventListener('keydown', (event) => this.walk(event));
    layer.addEventListener('focusout', () => this.hideTip());
    layer.addEventListener('pointerleave', () => this.hideTip());
  }

  show(targets: readonly Target[], selected: string | null): void {
    if (JSON.stringify(targets) === JSON.stringify(this.targets)) {
      this.select(selected);
      return;
    }
    const focused = this.buttons.findIndex((button) => button === document.activeElement);
    const focusedId = this.targets[focused]?.id;
    this.targets = targets;
    this.buttons = targets.map((target, index) => this.button(target, index));
    this.current = Math.max(0, targets.findIndex(({ id }) => id === (focusedId ?? selected)));
    this.layer.replaceChildren(...this.buttons);
    this.select(selected);
    this.moveStop(this.current);
    if (focusedId !== undefined && targets[this.current]?.id === focusedId) {
      this.buttons[this.current].focus({ preventScroll: true });
    }
  }

  select(selected: string | null): void {
    this.buttons.forEach((button, index) => {
      button.setAttribute('aria-pressed', String(this.targets[index].id === selected));
    });
  }

  private button(target: Target, index: number): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'diplo-chart__target';
    button.dataset.id = target.id;
    button.setAttribute('aria-label', [target.title, ...target.lines].join(', '));
    const { x, y, width, height } = target.box;
    button.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
    button.style.width = `${Math.round(width)}px`;
    button.style.height = `${Math.round(height)}px`;
    button.addEventListener('click', () => this.choose(target.id));
    button.addEventListener('pointerenter', () => this.showTip(target));
    button.addEventListener('focus', () => {
      this.moveStop(index);
      if (button.matches(':focus-visible')) {
        this.showTip(target);
      }
    });
    return button;
  }

  private walk(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      this.hideTip();
      return;
    }
    if (this.targets.length === 0 || !(event.key in ARROWS || event.key === 'Home' || event.key === 'End')) {
      return;
    }
    event.preventDefault();
    this.buttons[next(this.targets, this.current, event.key)].focus();
  }

  private moveStop(index: number): void {
    this.current = index;
    this.buttons.forEach((button, at) => {
      button.tabIndex = at === index ? 0 : -1;
    });
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
    const { x, y, width, height } = target.box;
    const half = this.tip.offsetWidth / 2;
    const middle = Math.min(x + width / 2, x + 320);
    const left = Math.min(Math.max(middle, half + 4), Math.max(half + 4, this.layer.clientWidth - half - 4));
    const above = y - this.tip.offsetHeight - 6;
    const top = above >= 0 ? above : y + height + 6;
    this.tip.style.translate = `${Math.round(left - half)}px ${Math.round(top)}px`;
  }

  private hideTip(): void {
    this.tip.hidden = true;
  }
}
