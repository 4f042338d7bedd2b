import type { Point } from '../geometry.ts';

export const LAYOUT_KINDS = ['force', 'circle', 'bloc', 'map'] as const;

export type LayoutKind = (typeof LAYOUT_KINDS)[number];

export interface LayoutActor {
  readonly id: string;
  readonly kind: string;
  /** Half sides of the mark with its label, in pixels. */
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** How many pixels the mark's middle stands above the middle of that box. */
  readonly rise: number;
  /** Where it is already and must stay. */
  readonly fixed: Point | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly sources: number;
}

/** All lines between two actors, as one. */
export interface LayoutLink {
  readonly from: string;
  readonly to: string;
  /** Number of lines. */
  readonly lines: number;
  /** Number of lines by relation type. */
  readonly types: readonly string[];
}

export interface LayoutBloc {
  readonly id: string;
  readonly members: readonly string[];
}

export interface LayoutRequest {
  readonly kind: LayoutKind;
  /** Sorted by id, so that the order of the data does not matter. */
  readonly actors: readonly LayoutActor[];
  readonly links: readonly LayoutLink[];
  readonly blocs: readonly LayoutBloc[];
  /** Width by height of the room that the picture should fill. */
  readonly aspect: number;
}

/** Places by actor, in pixels at a zoom of 1, about (0, 0). */
export type Places = Map<string, Point>;
