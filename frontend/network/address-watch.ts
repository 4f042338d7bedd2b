/** Whether two queries say the same, in whatever order and encoding. */
export function sameQuery(first: string, second: string): boolean {
  const told = (query: string) => [...new URLSearchParams(query)].map((pair) => pair.join('=')).sort().join('\n');
  return told(first) === told(second);
}

const PATIENCE_MS = 500;

/**
 * Notices when the page shows something else than its address says. Going back and forth faster than the server answers
 * can end so: the router drops what comes while it waits.
 *
 * @param shown the query of what the page shows; null before it is known
 * @param differs told the query of the address when it has differed for a while after going back or forth
 * @returns ends the watch
 */
export function watchAddress(shown: () => string | null, differs: (query: string) => void): () => void {
  let timer = 0;
  const look = (before: string | null) => {
    const now = shown();
    if (now === null || sameQuery(now, location.search)) {
      return;
    }
    if (now === before) {
      differs(location.search);
    } else {
      timer = window.setTimeout(() => look(now), PATIENCE_MS);
    }
  };
  const wait = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => look(null), PATIENCE_MS);
  };
  addEventListener('popstate', wait);
  return () => {
    clearTimeout(timer);
    removeEventListener('popstate', wait);
  };
}
