import type { Phrases } from '../drawing/phrases.ts';
import type { Borders } from './borders.ts';
import type { MapData } from './contract.ts';

/** What the map leaves out, and what its borders mean. */
export function remarksOf(data: MapData, disputed: Borders['disputed'], phrases: Phrases): string[] {
  const names = data.unplaced.map(({ name }) => name).join(', ');
  const more = data.unplacedActors > data.unplaced.length ? ' …' : '';
  const keys = new Set(disputed.map(({ key }) => key));
  const territories = [...keys].map((key) => phrases.text(`disputed.${key}`));
  return [
    data.hiddenActors > 0 ? phrases.counted('hiddenActors', data.hiddenActors) : '',
    data.hiddenTies > 0 ? phrases.counted('hiddenTies', data.hiddenTies) : '',
    data.unplacedActors > 0 ? phrases.counted('unplaced', data.unplacedActors, names + more) : '',
    phrases.text('borders'),
    territories.length > 0 ? phrases.text('disputed', territories.join(', ')) : '',
  ].filter((remark) => remark !== '');
}
