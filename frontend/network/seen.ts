import type { View } from './view.ts';

/** More addresses than anyone steps back through. */
const MOST = 100;

/** What of the network was in sight at each address of this visit: a part that somebody chose, or all (null). */
export class Seen {
  private readonly views = new Map<string, View | null>();

  keep(query: string, view: View | null): void {
    this.views.delete(query);
    this.views.set(query, view);
    if (this.views.size > MOST) {
      const [oldest] = this.views.keys();
      this.views.delete(oldest);
    }
  }

  /** Undefined for an address that was not seen. */
  at(query: string): View | null | undefined {
    return this.views.get(query);
  }
}
