/** A mark that needs a place in its lane. */
export interface Parcel {
  /** Between which pixels the mark may stand. */
  readonly left: number;
  readonly right: number;
  /** Whether it fills all of that, as an uncertain date does; otherwise it stands at a point of it. */
  readonly wide: boolean;
}

export interface Place {
  readonly row: number;
  /** The middle of the mark. */
  readonly x: number;
}

export interface Packed {
  /** In the order of the parcels; null for those without a place. */
  readonly places: readonly (Place | null)[];
  readonly rows: number;
}

/** How far apart marks stand, in both directions, in pixels. */
export const PITCH = 18;

/** So many rows are filled before a day's marks go side by side. */
export const USUAL_ROWS = 5;

const MOST_ROWS = 12;

/**
 * Gives each mark a place at its time where it covers no other: below one another, then side by side as far as its day
 * is wide, then below again.
 */
export function pack(parcels: readonly Parcel[]): Packed {
  const rows: [left: number, right: number][][] = Array.from({ length: MOST_ROWS }, () => []);
  const isFree = (row: number, left: number, right: number) =>
    rows[row].every((taken) => right <= taken[0] + 0.01 || left >= taken[1] - 0.01);
  const places = parcels.map((parcel) => {
    for (const spot of spots(parcel)) {
      const [left, right] = parcel.wide
        ? [Math.min(parcel.left, spot.x - PITCH / 2), Math.max(parcel.right, spot.x + PITCH / 2)]
        : [spot.x - PITCH / 2, spot.x + PITCH / 2];
      if (isFree(spot.row, left, right)) {
        rows[spot.row].push([left, right]);
        return spot;
      }
    }
    return null;
  });
  return { places, rows: 1 + Math.max(0, ...places.map((place) => place?.row ?? 0)) };
}

/** Where a mark may stand, the best place first. */
function* spots(parcel: Parcel): Generator<Place> {
  const width = parcel.right - parcel.left;
  const columns = parcel.wide ? 1 : Math.max(1, Math.floor(width / PITCH));
  const x = (column: number) =>
    columns === 1 ? parcel.left + width / 2 : parcel.left + PITCH / 2 + column * PITCH;
  for (const [from, to] of [[0, USUAL_ROWS], [USUAL_ROWS, MOST_ROWS]]) {
    for (let column = 0; column < columns; column++) {
      for (let row = from; row < to; row++) {
        yield { row, x: x(column) };
      }
    }
  }
}
