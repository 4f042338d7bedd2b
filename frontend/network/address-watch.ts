/** Whether two queries say the same, in whatever order and encoding. */
export function sameQuery(first: string, second: string): boolean {
  const told = (query: string) => [...new URLSearchParams(query)].map((pair) => pair.join('=')).sort().join('\n');
  return told(first) === told(second);
}

const PATIENCE_MS = 500;

/** What the watch needs of a window. */
export interface Watched extends Pick<EventTarget, 'addEventListener' | 'removeEventListener'> {
  readonly location: { readonly search: string };
}

/**
 * Notices when the page shows something else than its address says. Going back and forth faster than the server answers
 * can end so: the router drops what comes while it waits.
 *
 * @param shown the query of what the page shows; null before it is known
 * @param differs told the query of the address when it has differed for a while after going back or forth
 * @returns ends the watch
 */
export function watchAddress(page: Watched, shown: () => string | null, differs: (query: string) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (before: string | null) => {
    const now = shown();
    const { search } = page.location;
    if (now === null || sameQuery(now, search)) {
      return;
    }
    if (now === before) {
      differs(search);
    } else {
      timer = setTimeout(() => look(now), PATIENCE_MS);
    }
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => look(null), PATIENCE_MS);
  };
  page.addEventListener('popstate', wait);
  return () => {
    clearTimeout(timer);
    page.removeEventListener('popstate', wait);
  };
}
