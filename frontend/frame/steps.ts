/** Takes a step a visitor made back or forth; the address is the new one already. */
export type StepTaker = () => void;

let taker: StepTaker | null = null;
const watchers = new Set<() => void>();

/*
 * Events at a window go to its listeners in the order these were added, whatever phase they ask for. This module is
 * therefore the first that `index.tsx` imports: before the router, which must not see the steps that somebody takes.
 */
window.addEventListener('popstate', (event) => {
  watchers.forEach((watcher) => watcher());
  if (taker) {
    event.stopImmediatePropagation();
    taker();
  }
});

/**
 * From now on steps back and forth go to the taker alone.
 *
 * @returns ends that
 */
export function takeSteps(wanted: StepTaker): () => void {
  taker = wanted;
  return () => {
    if (taker === wanted) {
      taker = null;
    }
  };
}

/**
 * Tells of every step, before the page answers it.
 *
 * @returns ends that
 */
export function watchSteps(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}
