import { watchSteps } from '../frame/steps.ts';
import type { Picture } from './picture.ts';
import type { Arrangement } from './placement.ts';
import { Seen } from './seen.ts';

const seen = new Seen();
let last: { readonly version: string; readonly arrangement: Arrangement } | null = null;

/** Where the actors stood when the network was last in sight on this visit, so that coming back to it moves nothing. */
export function lastPlaces(version: string): Arrangement | null {
  return last?.version === version ? last.arrangement : null;
}

/** A step back or forth, or out of another view, leads to the part that was in sight there; any other way leaves it. */
export class Sights {
  private at: string | null = null;
  private stepped = false;
  private readonly picture: Picture;
  private readonly endSteps: () => void;

  constructor(picture: Picture) {
    this.picture = picture;
    this.endSteps = watchSteps(() => {
      this.stepped = true;
    });
  }

  /**
   * The page has another address.
   *
   * @param drawn whether its graph is drawn already, and not on its way
   * @returns whether it leads to what was in sight there
   */
  arrived(query: string, drawn: boolean): boolean {
    const returned = this.at === null || this.stepped;
    this.stepped = false;
    if (query === this.at) {
      return false;
    }
    this.keep();
    this.at = query;
    const before = returned ? seen.at(query) : undefined;
    if (before === undefined) {
      return false;
    }
    this.picture.framing.want(before);
    if (drawn) {
      this.picture.roomChanged();
    }
    return true;
  }

  /** The picture is about to go. */
  leave(): void {
    this.endSteps();
    this.keep();
    const { placement, texts } = this.picture;
    const { kind, places, pinned } = placement;
    if (places.size > 0) {
      last = { version: texts.version, arrangement: { kind, places: new Map(places), pinned: new Set(pinned) } };
    }
  }

  private keep(): void {
    if (this.at !== null) {
      seen.keep(this.at, this.picture.framing.chosen());
    }
  }
}
