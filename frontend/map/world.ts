import { bordersOf } from './borders.ts';
import type { Borders, World } from './borders.ts';

const ADDRESSES = import.meta.glob<string>('../../node_modules/world-atlas/countries-50m.json', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

let loaded: Promise<Borders> | null = null;

/**
 * The borders of the world, fetched once a page from where the pages come from.
 *
 * @throws Error when they cannot be fetched
 */
export function loadBorders(): Promise<Borders> {
  loaded ??= request().catch((error: unknown) => {
    loaded = null;
    throw error;
  });
  return loaded;
}

async function request(): Promise<Borders> {
  const [address] = Object.values(ADDRESSES);
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(`${answer.status} for ${address}`);
  }
  return bordersOf((await answer.json()) as World);
}
