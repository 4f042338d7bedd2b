import type { MarkData } from './contract.ts';

/** Whether a mark belongs to what is selected: an actor, several, a tie, a domain, or a part of these. */
export function belongs(mark: Pick<MarkData, 'selection' | 'domains'>, selected: string): boolean {
  if (selected.startsWith('domain:')) {
    return mark.domains.includes(selected.slice('domain:'.length));
  }
  const ends = mark.selection.split('~').slice(0, 2);
  if (selected.includes(',')) {
    const actors = selected.split(',');
    return ends.every((end) => actors.includes(end));
  }
  const [subject, domain] = selected.split('#');
  const isPart = subject.includes('~') ? mark.selection === subject : ends.includes(subject);
  return isPart && (domain === undefined || mark.domains.includes(domain));
}
