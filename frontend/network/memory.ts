import type { Arrangement } from './placement.ts';
import { LAYOUT_KINDS } from './layout/request.ts';

const MOST_PLACES = 5_000;
const key = (version: string) => `diplograph.network.${version}`;

/**
 * Keeps for this tab where somebody has put the actors of one dossier; when the browser keeps nothing, or no more, the
 * picture is laid out anew next time.
 */
export function remember(storage: Pick<Storage, 'setItem'>, version: string, remembered: Arrangement): boolean {
  if (remembered.places.size > MOST_PLACES) {
    return false;
  }
  const { kind, places, pinned } = remembered;
  const written = [...places].map(([id, { x, y }]) => [id, Math.round(x * 10) / 10, Math.round(y * 10) / 10]);
  try {
    storage.setItem(key(version), JSON.stringify({ kind, places: written, pinned: [...pinned] }));
    return true;
  } catch (error) {
    console.warn('The places of the network are not kept:', error);
    return false;
  }
}

/** What was kept; null when there is nothing, or nothing that can be read. */
export function recall(storage: Pick<Storage, 'getItem'>, version: string): Arrangement | null {
  try {
    const kept = JSON.parse(storage.getItem(key(version)) ?? 'null') as Record<string, unknown> | null;
    if (kept === null || typeof kept !== 'object') {
      return null;
    }
    const places = list(kept.places).flatMap((entry) => {
      const [id, x, y] = list(entry);
      return typeof id === 'string' && Number.isFinite(x) && Number.isFinite(y)
        ? [[id, { x: x as number, y: y as number }] as const]
        : [];
    });
    return {
      kind: LAYOUT_KINDS.find((kind) => kind === kept.kind) ?? 'force',
      places: new Map(places),
      pinned: new Set(list(kept.pinned).filter((id) => typeof id === 'string')),
    };
  } catch (error) {
    console.warn('The places of the network could not be read:', error);
    return null;
  }
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
