import { watchSteps } from '../frame/steps.ts';
import type { Picture } from './picture.ts';
import { Seen } from './seen.ts';

const seen = new Seen();

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
   */
  arrived(query: string, drawn: boolean): void {
    const returned = this.at === null || this.stepped;
    this.stepped = false;
    if (query === this.at) {
      return;
    }
    this.keep();
    this.at = query;
    const before = returned ? seen.at(query) : undefined;
    if (before !== undefined) {
      this.picture.framing.want(before);
      if (drawn) {
        this.picture.roomChanged();
      }
    }
  }

  /** The picture is about to go. */
  leave(): void {
    this.endSteps();
    this.keep();
  }

  private keep(): void {
    if (this.at !== null) {
      seen.keep(this.at, this.picture.framing.chosen());
    }
  }
}
