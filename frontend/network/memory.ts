import type { Arrangement } from './placement.ts';
import type { LayoutKind } from './layout/request.ts';

/** What a visitor has done to the picture of one dossier, beside what its address says. */
export interface Remembered extends Arrangement {
  readonly hidden: ReadonlySet<string>;
  readonly size: string;
}

const MOST_PLACES = 5_000;
const key = (version: string) => `diplograph.network.${version}`;

/** Keeps it for this tab; when the browser keeps nothing, or no more, the picture is laid out anew next time. */
export function remember(storage: Pick<Storage, 'setItem'>, version: string, remembered: Remembered): boolean {
  if (remembered.places.size > MOST_PLACES) {
    return false;
  }
  const { kind, places, pinned, hidden, size } = remembered;
  const written = [...places].map(([id, { x, y }]) => [id, Math.round(x * 10) / 10, Math.round(y * 10) / 10]);
  try {
    storage.setItem(key(version), JSON.stringify({ kind, size, places: written, pinned: [...pinned], hidden: [...hidden] }));
    return true;
  } catch (error) {
    console.warn('The places of the network are not kept:', error);
    return false;
  }
}

const KINDS: readonly LayoutKind[] = ['force', 'circle', 'bloc', 'map'];

/** What was kept; null when there is nothing, or nothing that can be read. */
export function recall(storage: Pick<Storage, 'getItem'>, version: string): Remembered | null {
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
      kind: KINDS.find((kind) => kind === kept.kind) ?? 'force',
      places: new Map(places),
      pinned: new Set(list(kept.pinned).filter((id) => typeof id === 'string')),
      hidden: new Set(list(kept.hidden).filter((id) => typeof id === 'string')),
      size: typeof kept.size === 'string' ? kept.size : 'sources',
    };
  } catch (error) {
    console.warn('The places of the network could not be read:', error);
    return null;
  }
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
