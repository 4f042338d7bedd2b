const underWay = new Map<string, Promise<unknown>>();

/**
 * Fetches JSON that a drawing shows; drawings that ask for the same address at the same time share one answer. The
 * browser asks every time whether what it has is still current.
 *
 * @throws Error when the server does not answer, or answers with an error
 */
export function load(address: string): Promise<unknown> {
  const running = underWay.get(address);
  if (running) {
    return running;
  }
  const answer = request(address).finally(() => underWay.delete(address));
  underWay.set(address, answer);
  return answer;
}

async function request(address: string): Promise<unknown> {
  const answer = await fetch(address, {
    credentials: 'same-origin',
    cache: 'no-cache',
    headers: { Accept: 'application/json' },
  });
  if (!answer.ok) {
    throw new Error(`${answer.status} for ${address}`);
  }
  return answer.json();
}
