/** `<diplo-copy-link>`: makes the button in it copy the address of the page; sends `diplo-link` {copied, address}. */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    this.onclick = () => void this.copy();
  }

  private async copy(): Promise<void> {
    const address = location.href;
    const copied = await write(address);
    this.dispatchEvent(new CustomEvent('diplo-link', { detail: { copied, address } }));
  }
}

/** Browsers keep the clipboard from pages without encryption; the answer says whether it worked. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    console.warn('The browser refuses the clipboard:', error);
    return false;
  }
}

customElements.define('diplo-copy-link', CopyLink);
