import { chosenBy } from '../drawing/selection.ts';
import type { MarkData } from './contract.ts';

/** Whether a mark belongs to what is selected: an actor, several, a tie, a domain, or a part of these. */
export function belongs(mark: Pick<MarkData, 'selection' | 'domains'>, selected: string): boolean {
  const [from, to] = mark.selection.split('~');
  return chosenBy(selected).tie({ id: mark.selection, from, to, domains: mark.domains });
}
