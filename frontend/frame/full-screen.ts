/** Fills the screen with the page, or gives it back. Browsers that cannot, such as those of phones, stay as they are. */
export function toggleFullScreen(): void {
  const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.();
  done?.catch((error: unknown) => console.warn('The browser refuses to fill the screen:', error));
}

/** `<diplo-full-screen>`: makes the button in it fill the screen; hidden where the browser cannot. */
class FullScreen extends HTMLElement {
  private readonly listener = () => this.mark();

  connectedCallback(): void {
    this.hidden = !document.fullscreenEnabled;
    this.onclick = () => toggleFullScreen();
    document.addEventListener('fullscreenchange', this.listener);
    this.mark();
  }

  disconnectedCallback(): void {
    document.removeEventListener('fullscreenchange', this.listener);
  }

  private mark(): void {
    this.firstElementChild?.setAttribute('aria-pressed', String(document.fullscreenElement !== null));
  }
}

customElements.define('diplo-full-screen', FullScreen);
