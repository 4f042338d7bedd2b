/** One thing that can be done from a menu. */
export interface MenuEntry {
  readonly label: string;
  /** Keys that do the same, as the help names them. */
  readonly keys?: string;
  readonly run: () => void;
}

/** A menu over the drawing: by mouse, by touch and by keyboard, one at a time. */
export class ContextMenu {
  private readonly box = document.createElement('div');
  private readonly host: HTMLElement;
  private readonly className: string;
  private back: HTMLElement | null = null;
  private readonly outside = (event: Event) => {
    if (!event.composedPath().includes(this.box)) {
      this.close(false);
    }
  };

  constructor(host: HTMLElement, className: string) {
    this.host = host;
    this.className = className;
    this.box.className = className;
    this.box.setAttribute('role', 'menu');
    this.box.hidden = true;
    this.box.addEventListener('keydown', (event) => this.press(event));
    host.append(this.box);
  }

  get open(): boolean {
    return !this.box.hidden;
  }

  /**
   * @param x pixels from the left of the host
   * @param back gets the keyboard when the menu closes
   */
  show(x: number, y: number, label: string, entries: readonly MenuEntry[], back: HTMLElement): void {
    this.back = back;
    this.box.setAttribute('aria-label', label);
    this.box.replaceChildren(...entries.map((entry) => this.item(entry)));
    this.box.hidden = false;
    const { clientWidth, clientHeight } = this.host;
    this.box.style.left = `${Math.max(4, Math.min(x, clientWidth - this.box.offsetWidth - 4))}px`;
    this.box.style.top = `${Math.max(4, Math.min(y, clientHeight - this.box.offsetHeight - 4))}px`;
    document.addEventListener('pointerdown', this.outside, true);
    this.items()[0]?.focus();
  }

  close(focusBack = true): void {
    if (!this.open) {
      return;
    }
    document.removeEventListener('pointerdown', this.outside, true);
    this.box.hidden = true;
    if (focusBack) {
      this.back?.focus();
    }
  }

  private item({ label, keys, run }: MenuEntry): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('role', 'menuitem');
    button.tabIndex = -1;
    const words = document.createElement('span');
    words.textContent = label;
    button.append(words);
    if (keys !== undefined) {
      const hint = document.createElement('kbd');
      hint.textContent = keys;
      hint.setAttribute('aria-hidden', 'true');
      button.append(hint);
    }
    button.className = `${this.className}-item`;
    button.addEventListener('click', () => {
      this.close();
      run();
    });
    return button;
  }

  private items(): HTMLElement[] {
    return [...this.box.children] as HTMLElement[];
  }

  private press(event: KeyboardEvent): void {
    const items = this.items();
    const at = items.indexOf(document.activeElement as HTMLElement);
    const go = (next: number) => items[(next + items.length) % items.length]?.focus();
    switch (event.key) {
      case 'ArrowDown':
        go(at + 1);
        break;
      case 'ArrowUp':
        go(at - 1);
        break;
      case 'Home':
        go(0);
        break;
      case 'End':
        go(-1);
        break;
      case 'Escape':
        this.close();
        break;
      case 'Tab':
        this.close(false);
        return;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  }
}
