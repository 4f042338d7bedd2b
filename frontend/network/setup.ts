import { LAYOUT_KINDS } from './layout/request.ts';
import type { LayoutKind } from './layout/request.ts';
import { SIZE_MEASURES } from './model.ts';
import type { SizeMeasure } from './model.ts';

/** How the picture is set up; it lives in the address of the page. */
export interface Setup {
  readonly layout: LayoutKind;
  readonly size: SizeMeasure;
  /** Actors that were taken out of the picture. */
  readonly hidden: ReadonlySet<string>;
  /** The strongest so many ties are drawn of a large network, and all around some actors. */
  readonly ties: number;
  readonly around: ReadonlySet<string>;
}

/** How many ties a large network is drawn with: at first, after `more`, at most. */
export const TIE_STEPS = [3_000, 8_000, 20_000] as const;

export const MOST_TIES = TIE_STEPS[TIE_STEPS.length - 1];

/** An address holds no more. */
export const MOST_HIDDEN = 40;
export const MOST_AROUND = 20;

export const USUAL_SETUP: Setup = {
  layout: 'force', size: 'sources', hidden: new Set(), ties: TIE_STEPS[0], around: new Set(),
};

/** As parameters of an address; what is as usual may be missing. */
export type WrittenSetup = Readonly<Partial<Record<'layout' | 'size' | 'hide' | 'ties' | 'around', string>>>;

export function readSetup({ layout, size, hide, ties, around }: WrittenSetup): Setup {
  return {
    layout: LAYOUT_KINDS.find((kind) => kind === layout) ?? USUAL_SETUP.layout,
    size: SIZE_MEASURES.find((measure) => measure === size) ?? USUAL_SETUP.size,
    hidden: idsOf(hide),
    ties: Number(ties) || USUAL_SETUP.ties,
    around: idsOf(around),
  };
}

export function writeSetup({ layout, size, hidden, ties, around }: Setup): Required<WrittenSetup> {
  return { layout, size, hide: [...hidden].sort().join(','), ties: String(ties), around: [...around].sort().join(',') };
}

function idsOf(list: string | undefined): ReadonlySet<string> {
  return new Set((list ?? '').split(',').filter((id) => id !== ''));
}

/** Whether the same is drawn of the same graph. */
export function sameModel(one: Setup, other: Setup): boolean {
  return one.size === other.size
    && one.hidden.size === other.hidden.size
    && [...one.hidden].every((id) => other.hidden.has(id));
}
