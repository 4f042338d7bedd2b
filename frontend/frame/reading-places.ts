/** More addresses than anyone steps back through. */
const MOST = 100;

/** Where a visitor was on a page. */
export interface ReadingPlace {
  /** Pixels that each scrolled part stands from its top, by its class. */
  readonly tops: Map<string, number>;
  /** The address of the link that was followed from there. */
  link: string | null;
}

/** Where a visitor was, by the address of the page; for this visit only. */
export class ReadingPlaces {
  private readonly places = new Map<string, ReadingPlace>();

  at(address: string): ReadingPlace | undefined {
    return this.places.get(address);
  }

  /** The place at an address, to be written to. */
  open(address: string): ReadingPlace {
    const place = this.places.get(address) ?? { tops: new Map<string, number>(), link: null };
    this.places.delete(address);
    this.places.set(address, place);
    if (this.places.size > MOST) {
      const [oldest] = this.places.keys();
      this.places.delete(oldest);
    }
    return place;
  }

  /** Somebody comes anew: the page begins at its top. */
  forget(address: string): void {
    this.places.delete(address);
  }
}
