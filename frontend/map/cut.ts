import type { MultiPolygon, Polygon, Position } from 'geojson';

/**
 * The parts of a shape north and south of a parallel. Made for shapes without holes that the parallel crosses once;
 * rings keep their direction.
 *
 * @param latitude in degrees north
 */
export function cutAt(shape: Polygon | MultiPolygon, latitude: number): { north: MultiPolygon; south: MultiPolygon } {
  const rings = shape.type === 'Polygon' ? [shape.coordinates[0]] : shape.coordinates.map((polygon) => polygon[0]);
  const part = (keeps: (place: Position) => boolean): MultiPolygon => ({
    type: 'MultiPolygon',
    coordinates: rings.map((ring) => clipped(ring, keeps, latitude)).filter((ring) => ring.length > 3).map((ring) => [ring]),
  });
  return { north: part((place) => place[1] >= latitude), south: part((place) => place[1] < latitude) };
}

/** One side of a ring (Sutherland and Hodgman, Communications of the ACM 17/1, 1974). */
function clipped(ring: readonly Position[], keeps: (place: Position) => boolean, latitude: number): Position[] {
  const kept: Position[] = [];
  for (let at = 0; at + 1 < ring.length; at++) {
    const [one, other] = [ring[at], ring[at + 1]];
    if (keeps(one)) {
      kept.push(one);
    }
    if (keeps(one) !== keeps(other)) {
      const share = (latitude - one[1]) / (other[1] - one[1]);
      kept.push([one[0] + share * (other[0] - one[0]), latitude]);
    }
  }
  return kept.length === 0 ? [] : [...kept, kept[0]];
}
