import { STATUS_RULES } from '../appearance/appearance.ts';
import { mix } from '../appearance/palette.ts';
import type { Picture } from '../drawing/files.ts';
import { colourEntries, legendRows } from '../drawing/legend.ts';
import type { Entry } from '../drawing/legend.ts';
import { capital } from '../drawing/phrases.ts';
import type { Phrases } from '../drawing/phrases.ts';
import { svg } from '../drawing/svg-tree.ts';
import type { TimelineData } from './contract.ts';
import type { TimelineInk } from './draw.ts';
import { announcement, closing } from './interval.ts';
import { RADIUS, shapeOf } from './shapes.ts';

const SYMBOL = 26;

/** What the marks that are drawn mean, entry by entry. */
export function entriesOf(data: TimelineData, phrases: Phrases, ink: TimelineInk): Entry[] {
  const { palette } = ink;
  const { marks } = data;
  const neutral = palette('text-muted');
  const statuses = STATUS_RULES.filter(({ status }) => marks.some((mark) => mark.status === status)).map(({ status }) => ({
    words: capital(phrases.word('status', status)),
    symbol: shapeOf({ status, colour: neutral, cross: false }, palette),
  }));
  const special: Entry[] = [];
  if (marks.some((mark) => mark.type === 'WITHDRAWS_FROM')) {
    special.push({
      words: capital(phrases.text('legend.withdrawal')),
      symbol: shapeOf({ status: 'ASSERTED', colour: palette('relation-withdrawal'), cross: true }, palette),
    });
  }
  if (marks.some((mark) => mark.own)) {
    special.push({
      words: capital(phrases.text('legend.own')),
      symbol: [
        svg('path', { d: `M-5 ${RADIUS + 2}h10`, stroke: palette('text'), 'stroke-width': 1.5, 'stroke-linecap': 'round' }),
        svg('circle', { r: RADIUS, fill: 'none', stroke: neutral, 'stroke-width': 1 }),
      ],
    });
  }
  if (marks.some((mark) => mark.first !== mark.last)) {
    special.push({
      words: capital(phrases.text('legend.span')),
      symbol: [
        svg('rect', {
          x: -11, y: -4, width: 22, height: 8, rx: 4, fill: 'none', stroke: neutral, 'stroke-width': 1, 'stroke-dasharray': '3 3',
        }),
      ],
    });
  }
  if (data.intervals.length > 0) {
    const colour = palette('relation-membership');
    const bar = svg('rect', { x: -11, y: -4, width: 22, height: 8, rx: 2, fill: mix(palette('canvas'), colour, 0.3), stroke: colour });
    special.push({ words: capital(phrases.text('legend.membership')), symbol: [bar] });
    if (data.intervals.some(({ announcedEnd }) => announcedEnd !== null)) {
      special.push({ words: capital(phrases.text('legend.announced')), symbol: [announcement(0, 0, palette)] });
    }
    if (data.intervals.some(({ end }) => end !== null)) {
      special.push({ words: capital(phrases.text('legend.ended')), symbol: [closing(0, 0, palette)] });
    }
  }
  const spot = (colour: string) => svg('rect', { x: -7, y: -5, width: 14, height: 10, rx: 2, fill: colour });
  return [...statuses, ...special, ...colourEntries(marks, phrases, ink, spot)];
}

/** The legend as a drawing of that width. */
export function legendOf(data: TimelineData, phrases: Phrases, ink: TimelineInk, width: number): Picture {
  return legendRows(entriesOf(data, phrases, ink), width, SYMBOL, ink.palette);
}
