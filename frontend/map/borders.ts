import { geoContains } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon, Topology } from 'topojson-specification';
import { NUMERIC_CODES } from './country-codes.ts';
import { cutAt } from './cut.ts';

interface Named {
  name: string;
}

export type World = Topology<{ countries: GeometryCollection<Named> }>;

type Geometry = Polygon | MultiPolygon;

export type Shape = Feature<Geometry, Named>;

/** A territory whose status is disputed, by the key of its name among the texts. */
export interface Disputed {
  readonly key: string;
  readonly shape: Shape;
}

export interface Land {
  /** The state as we name it, null for a land that is filled for nobody. */
  readonly state: string | null;
  readonly shape: Shape;
}

export interface Borders {
  readonly lands: readonly Land[];
  readonly disputed: readonly Disputed[];
  /** The common shape of several states; null when none of them is on the map. */
  union(states: readonly string[]): MultiPolygon | null;
}

const STATES = new Map(Object.entries(NUMERIC_CODES).map(([state, code]) => [code, state]));

/** Our names of those without a numeric code, by the names that Natural Earth has for them. */
const WITHOUT_CODE: Readonly<Record<string, string>> = { Kosovo: 'XKX', Somaliland: 'XSL', 'N. Cyprus': 'XNC' };
const WESTERN_SAHARA = 'W. Sahara';

/** Lands whose status is disputed, as Natural Earth names them. */
const DISPUTED: Readonly<Record<string, string>> = {
  [WESTERN_SAHARA]: 'westernSahara',
  Kosovo: 'kosovo',
  Somaliland: 'somaliland',
  Taiwan: 'taiwan',
  'N. Cyprus': 'northernCyprus',
  Palestine: 'palestine',
  'Siachen Glacier': 'siachen',
  'Falkland Is.': 'falklands',
};

/** A place in Crimea, which Natural Earth draws as a part of Russia. */
const SIMFEROPOL: [number, number] = [34.1, 45];
/** Natural Earth draws Western Sahara as a part of Morocco as far as the berm; here its northern limit, in degrees. */
const LIMIT_OF_WESTERN_SAHARA = 27.667;

export function stateOf(code: string | undefined, name: string): string | null {
  return (code === undefined ? undefined : STATES.get(code)) ?? WITHOUT_CODE[name] ?? null;
}

export function bordersOf(world: World): Borders {
  const lands: Land[] = [];
  const disputed: Disputed[] = [];
  const byState = new Map<string, TopoPolygon | TopoMultiPolygon>();
  for (const geometry of world.objects.countries.geometries) {
    const shape = feature(world, geometry) as Shape;
    const { name } = shape.properties;
    const state = stateOf(geometry.id === undefined ? undefined : String(geometry.id), name);
    const key = DISPUTED[name];
    if (key !== undefined) {
      disputed.push({ key, shape });
    }
    if (state !== null) {
      byState.set(state, geometry as TopoPolygon | TopoMultiPolygon);
    }
    const parts = partsOf(shape, state);
    lands.push({ state: name === WESTERN_SAHARA ? null : state, shape: parts.undisputed });
    if (parts.disputed !== null) {
      lands.push({ state: null, shape: parts.disputed.shape });
      disputed.push(parts.disputed);
    }
  }
  return {
    lands,
    disputed,
    union: (states) => {
      const members = states.flatMap((state) => byState.get(state) ?? []);
      return members.length === 0 ? null : merge(world, members);
    },
  };
}

/** A state without the disputed territory that Natural Earth draws with it. */
function partsOf(shape: Shape, state: string | null): { undisputed: Shape; disputed: Disputed | null } {
  const shaped = (geometry: Geometry): Shape => ({ ...shape, geometry });
  if (state === 'MAR') {
    const { north, south } = cutAt(shape.geometry, LIMIT_OF_WESTERN_SAHARA);
    return { undisputed: shaped(north), disputed: { key: 'westernSahara', shape: shaped(south) } };
  }
  if (state === 'RUS' && shape.geometry.type === 'MultiPolygon') {
    const { coordinates } = shape.geometry;
    const crimea = coordinates.find(
      (polygon) => polygon[0].length < 400 && geoContains({ type: 'Polygon', coordinates: polygon }, SIMFEROPOL),
    );
    if (crimea !== undefined) {
      const rest = coordinates.filter((polygon) => polygon !== crimea);
      return {
        undisputed: shaped({ type: 'MultiPolygon', coordinates: rest }),
        disputed: { key: 'crimea', shape: shaped({ type: 'Polygon', coordinates: crimea }) },
      };
    }
  }
  return { undisputed: shape, disputed: null };
}
