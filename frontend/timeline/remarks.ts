import type { Phrases } from '../drawing/phrases.ts';
import type { TimelineData } from './contract.ts';

/**
 * What the timeline leaves out or bends.
 *
 * @param even whether time runs evenly
 */
export function remarksOf({ hidden, undatedFacts }: TimelineData, even: boolean, phrases: Phrases): string[] {
  return [
    hidden.lanes > 0 ? phrases.counted('hiddenLanes', hidden.lanes) : '',
    hidden.marks > 0 ? phrases.counted('hiddenMarks', hidden.marks) : '',
    undatedFacts > 0 ? phrases.counted('undated', undatedFacts) : '',
    even ? '' : phrases.text('elastic'),
  ].filter((remark) => remark !== '');
}
