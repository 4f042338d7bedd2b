import { remember, remembers } from './memory.ts';

/** `<diplo-hints>`: hints that are shown until they are put away, once for each browser. */
class FirstHints extends HTMLElement {
  connectedCallback(): void {
    this.dataset.shown = String(!remembers('hints'));
  }

  putAway(): void {
    remember('hints');
    this.dataset.shown = 'false';
  }
}

customElements.define('diplo-hints', FirstHints);
