import { AddressWatch, parseAddress } from './address-watch.ts';
import { Return } from './return.ts';
import { takeSteps } from './steps.ts';

/**
 * `<diplo-address>`: keeps page and address together. The property `shown` is the address the page shows, relative to the
 * root; sends `diplo-address` {path, query} when the page ought to show another one.
 */
class AddressKeeper extends HTMLElement {
  private watch: AddressWatch | null = null;
  private way: Return | null = null;
  private address: string | null = null;

  get shown(): string | null {
    return this.address;
  }

  set shown(address: string | null) {
    this.address = address;
    this.tell();
  }

  connectedCallback(): void {
    this.hidden = true;
    this.watch = new AddressWatch({ location, takeSteps }, new URL(document.baseURI).pathname, (detail) =>
      this.dispatchEvent(new CustomEvent('diplo-address', { detail })));
    this.way = new Return();
    this.tell();
  }

  disconnectedCallback(): void {
    this.watch?.leave();
    this.watch = null;
    this.way?.leave();
    this.way = null;
  }

  private tell(): void {
    if (this.address !== null) {
      this.watch?.shows(parseAddress(this.address));
      this.way?.shows(this.address);
    }
  }
}

customElements.define('diplo-address', AddressKeeper);
