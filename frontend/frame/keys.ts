/** What a single key does on every page. */
export type FrameKey = 'search' | 'full-screen' | 'help';

const KEYS: Readonly<Record<string, FrameKey>> = { '/': 'search', f: 'full-screen', F: 'full-screen', '?': 'help' };

/** The parts of a keyboard event that decide. */
export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly defaultPrevented: boolean;
  /** Names of the elements the event passes, innermost first, in lower case. */
  readonly path: readonly string[];
  /** Whether the element takes text, as an editable one does. */
  readonly editable: boolean;
}

const TEXT_FIELDS = new Set(['input', 'textarea', 'select']);

/** The meaning of a key, null where it is typed as text, is part of a combination, or means something else already. */
export function frameKey(pressed: Pressed): FrameKey | null {
  const combined = pressed.ctrlKey || pressed.metaKey || pressed.altKey;
  if (combined || pressed.defaultPrevented || pressed.editable || pressed.path.some((name) => TEXT_FIELDS.has(name))) {
    return null;
  }
  return KEYS[pressed.key] ?? null;
}
