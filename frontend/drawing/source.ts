/**
 * Fetches JSON that a drawing shows.
 *
 * @throws Error when the server does not answer, or answers with an error
 */
export async function load(address: string): Promise<unknown> {
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
