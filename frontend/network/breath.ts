/** From so many lines on, work on a network is cut into slices. */
export const MANY_LINES = 2_000;

/** Lets the page answer to its user before the next slice of work. */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** A breath only where there is much to do. */
export async function breathFor(lines: number): Promise<void> {
  if (lines > MANY_LINES) {
    await breath();
  }
}
