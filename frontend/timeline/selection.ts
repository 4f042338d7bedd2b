import type { MarkData } from './contract.ts';

/** Whether a mark belongs to what is selected: an actor, a tie, a domain, or one of these within a domain. */
export function belongs(mark: Pick<MarkData, 'selection' | 'domains'>, selected: string): boolean {
  if (selected.startsWith('domain:')) {
    return mark.domains.includes(selected.slice('domain:'.length));
  }
  const [subject, domain] = selected.split('#');
  const isPart = subject.includes('~') ? mark.selection === subject : mark.selection.split('~').slice(0, 2).includes(subject);
  return isPart && (domain === undefined || mark.domains.includes(domain));
}
