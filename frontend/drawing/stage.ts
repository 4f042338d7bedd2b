import type { Tip, TipPlace } from './tip.ts';

/** A figure of a drawing that can be picked. */
export interface Target {
  /** Its own among all figures of a drawing, and the same when it is drawn afresh. */
  readonly key: string;
  readonly title: string;
  /** The lines of the tip; title and lines together are its name. */
  readonly lines: readonly string[];
  readonly element: HTMLElement | SVGElement;
}

/** Lets figures be walked through, pointed at and picked: one tab stop, keys between them, a tip beside each. */
export abstract class Stage<T extends Target> {
  protected targets: readonly T[] = [];
  protected current: T | null = null;

  protected readonly layer: HTMLElement | SVGElement;
  private readonly tip: Tip;

  constructor(layer: HTMLElement | SVGElement, tip: Tip) {
    this.layer = layer;
    this.tip = tip;
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

  /** Shows which figures belong to what is selected. */
  abstract select(selected: string | null): void;

  /** Picks the figure an event fell on, if any; says whether there was one. */
  pickAt(event: Event): boolean {
    const target = this.under(event);
    if (target) {
      this.pick(target);
    }
    return target !== undefined;
  }

  hideTip(): void {
    this.tip.hide();
  }

  /**
   * Puts another drawing in the place of the one before. The keyboard stays on the figure it was on, if that is still
   * there.
   *
   * @param first where the keyboard enters a drawing that it has not been in
   */
  protected put(drawing: readonly Node[], targets: readonly T[], first: T | undefined): void {
    const focused = this.targets.find(({ element }) => element === document.activeElement)?.key;
    const before = focused ?? this.current?.key;
    for (const target of targets) {
      target.element.setAttribute('aria-label', [target.title, ...target.lines].join(', '));
      target.element.setAttribute('tabindex', '-1');
    }
    this.targets = targets;
    this.current = null;
    this.layer.replaceChildren(...drawing);
    const stop = targets.find(({ key }) => key === before) ?? first;
    if (stop) {
      this.stop(stop);
      if (stop.key === focused) {
        stop.element.focus({ preventScroll: true });
      }
    }
  }

  protected abstract pick(target: T): void;

  /** The figure that a key leads to; null when the key leads nowhere at all. */
  protected abstract walk(from: T, key: string): T | null;

  protected abstract tipPlace(target: T): TipPlace;

  protected reach(target: T): void {
    target.element.focus();
  }

  protected under(event: Event): T | undefined {
    const { target: node } = event;
    return this.targets.find(({ element }) => element === node || element.contains(node as Node));
  }

  private key(event: KeyboardEvent): void {
    const { current } = this;
    if (!current || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) {
      return;
    }
    if (event.key === 'Escape') {
      this.hideTip();
    } else if (event.key === 'Enter' || event.key === ' ') {
      // A button is pressed by the browser itself.
      if (!(current.element instanceof HTMLButtonElement)) {
        event.preventDefault();
        this.pick(current);
      }
    } else {
      const to = this.walk(current, event.key);
      if (to) {
        event.preventDefault();
        this.reach(to);
      }
    }
  }

  private stop(target: T): void {
    this.current?.element.setAttribute('tabindex', '-1');
    this.current = target;
    target.element.setAttribute('tabindex', '0');
  }

  protected showTip(target: T): void {
    this.tip.show(target.title, target.lines, this.tipPlace(target), this.layer.clientWidth);
  }
}
