/** So many milliseconds are drawn at once; the page breathes between two turns. */
const TURN = 24;

/**
 * Does one step after another without holding the page up.
 *
 * @param current whether it is still to go on; asked after each breath
 * @returns whether all steps were done
 */
export async function inTurns(steps: readonly (() => void)[], current: () => boolean): Promise<boolean> {
  let turn = performance.now();
  for (const step of steps) {
    step();
    if (performance.now() - turn > TURN) {
      await breath();
      if (!current()) {
        return false;
      }
      turn = performance.now();
    }
  }
  return true;
}

function breath(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
