/** What the browser remembers of a visitor: `diplograph-<name>` in the local storage. */
const keyOf = (name: string) => `diplograph-${name}`;

/** Browsers may refuse the storage; then nothing is remembered. */
export function remembers(name: string, storage: () => Storage = () => localStorage): boolean {
  try {
    return storage().getItem(keyOf(name)) !== null;
  } catch (error) {
    console.warn('The browser refuses the local storage:', error);
    return false;
  }
}

export function remember(name: string, storage: () => Storage = () => localStorage): void {
  try {
    storage().setItem(keyOf(name), 'done');
  } catch (error) {
    console.warn('The browser refuses the local storage:', error);
  }
}
