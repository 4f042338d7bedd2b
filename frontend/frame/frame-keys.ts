import { frameKey } from './keys.ts';
import { toggleFullScreen } from './full-screen.ts';
import { scrollPage } from './page-scroll.ts';

/**
 * `<diplo-frame-keys>`: the single keys that mean the same on every page. `on` turns them off and on (WCAG 2.1.4). Sends
 * `diplo-help` for the question mark.
 */
class FrameKeys extends HTMLElement {
  on = true;

  private readonly listener = (event: KeyboardEvent) => this.press(event);

  connectedCallback(): void {
    this.hidden = true;
    document.addEventListener('keydown', this.listener);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.listener);
  }

  private press(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey, defaultPrevented } = event;
    const elements = event.composedPath().filter((part): part is HTMLElement => part instanceof HTMLElement);
    const path = elements.map(({ localName }) => localName);
    const editable = elements[0]?.isContentEditable ?? false;
    const meaning = this.on ? frameKey({ key, ctrlKey, metaKey, altKey, defaultPrevented, path, editable }) : null;
    if (meaning === null) {
      scrollPage(event);
      return;
    }
    event.preventDefault();
    if (meaning === 'search') {
      document.querySelector<HTMLElement & { focusField(): void }>('diplo-search')?.focusField();
    } else if (meaning === 'full-screen') {
      toggleFullScreen();
    } else {
      this.dispatchEvent(new CustomEvent('diplo-help'));
    }
  }
}

customElements.define('diplo-frame-keys', FrameKeys);
