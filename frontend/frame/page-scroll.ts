/** A page down leaves so much of the one before in sight. */
const STEP = 0.9;
/** Lower parts are lists beside something else. */
const LEAST_HEIGHT = 160;

/** Which way a key turns the pages, 0 for other keys. */
export function pageStep(key: string): -1 | 0 | 1 {
  return key === 'PageDown' ? 1 : key === 'PageUp' ? -1 : 0;
}

/**
 * Scrolls what fills the page, as a clicker or the keys of pages ask for, wherever the keyboard is: browsers only scroll
 * what it is in.
 */
export function scrollPage(event: KeyboardEvent): void {
  const step = pageStep(event.key);
  const path = event.composedPath().filter((part) => part instanceof HTMLElement);
  if (step === 0 || event.defaultPrevented || path.some((part) => part.matches('input, textarea, select') || scrolls(part))) {
    return;
  }
  const [largest] = [...document.querySelectorAll<HTMLElement>('main *')].filter(scrolls)
    .sort((one, other) => area(other) - area(one));
  if (largest) {
    event.preventDefault();
    largest.scrollBy({ top: step * STEP * largest.clientHeight });
  }
}

function area({ clientWidth, clientHeight }: HTMLElement): number {
  return clientWidth * clientHeight;
}

function scrolls(part: HTMLElement): boolean {
  return part.scrollHeight > part.clientHeight + 1 && part.clientHeight >= LEAST_HEIGHT
    && ['auto', 'scroll'].includes(getComputedStyle(part).overflowY);
}
