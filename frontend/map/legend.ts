import { STATUS_RULES, relationRule } from '../appearance/appearance.ts';
import type { Picture } from '../drawing/files.ts';
import { colourEntries, legendRows } from '../drawing/legend.ts';
import type { Entry } from '../drawing/legend.ts';
import { capital } from '../drawing/phrases.ts';
import type { Phrases } from '../drawing/phrases.ts';
import { svg } from '../drawing/svg-tree.ts';
import type { MapData } from './contract.ts';
import type { MapInk } from './draw.ts';
import { classesOf } from './measure.ts';

const SYMBOL = 36;

/** What is drawn means, entry by entry: the measure first, then lines, marks and territories. */
export function entriesOf(data: MapData, phrases: Phrases, ink: MapInk): Entry[] {
  const { palette } = ink;
  const neutral = palette('text-muted');
  const line = (colour: string, dash: readonly number[] = []) =>
    svg('path', {
      d: 'M-14 0H14',
      stroke: colour,
      'stroke-width': 2.6,
      'stroke-linecap': dash[0] === 0 ? 'round' : 'butt',
      'stroke-dasharray': dash.length === 0 ? null : dash.map((length) => Math.max(0.1, length)).join(' '),
    });
  const swatch = (fill: string) =>
    svg('rect', { x: -12, y: -7, width: 24, height: 14, rx: 2, fill, stroke: palette('map-border') });
  const measure = classesOf(data.actors.filter(({ kind }) => kind === 'STATE').map(({ value }) => value)).map(
    ({ from, to, colour }, at) => {
      const range = from === to ? phrases.number(from) : `${phrases.number(from)}–${phrases.number(to)}`;
      return {
        words: at === 0 ? phrases.pair(phrases.text(`legend.${data.measure}`), range) : range,
        symbol: [swatch(palette(colour))],
      };
    },
  );
  const statuses = STATUS_RULES.filter(({ status }) => data.ties.some((tie) => tie.status === status)).map(
    ({ status, dash, colour }) => ({
      words: capital(phrases.word('status', status)),
      symbol: [line(palette(colour ?? 'text-muted'), dash)],
    }),
  );
  const special: Entry[] = [];
  if (data.ties.some((tie) => relationRule(tie.type).mid === 'cross')) {
    const red = palette('relation-withdrawal');
    special.push({
      words: capital(phrases.text('legend.withdrawal')),
      symbol: [line(red), svg('path', { d: 'M-5 -5L5 5M-5 5L5 -5', stroke: red, 'stroke-width': 2.4 })],
    });
  }
  if (data.ties.some((tie) => tie.directed)) {
    special.push({
      words: capital(phrases.text('legend.directed')),
      symbol: [line(neutral), svg('path', { d: 'M15 0l-9 -5v10z', fill: neutral })],
    });
  }
  if (data.ties.some((tie) => tie.sources > 1)) {
    special.push({
      words: capital(phrases.text('legend.width')),
      symbol: [svg('path', { d: 'M-14 0L14 -3.5V3.5z', fill: neutral })],
    });
  }
  if (data.actors.some(({ kind }) => kind === 'ORGANISATION')) {
    special.push({
      words: capital(phrases.text('legend.organisation')),
      symbol: [svg('rect', { x: -12, y: -7, width: 24, height: 14, rx: 4, fill: palette('actor-organisation') })],
    });
  }
  if (data.blocs.length > 0) {
    special.push({
      words: `${capital(phrases.text('legend.bloc'))} (${data.blocs.map(({ label }) => label).join(', ')})`,
      symbol: [svg('rect', { x: -12, y: -6, width: 24, height: 12, rx: 3, fill: 'none', stroke: palette('bloc-line'), 'stroke-width': 3 })],
    });
  }
  special.push({
    words: capital(phrases.text('legend.disputed')),
    symbol: [
      svg('rect', {
        x: -12, y: -7, width: 24, height: 14, fill: `url(#${ink.hatch})`, stroke: palette('map-disputed'), 'stroke-dasharray': '4 3',
      }),
    ],
  });
  return [...measure, ...statuses, ...special, ...colourEntries(data.ties, phrases, ink, line)];
}

/** The legend as a drawing of that width. */
export function legendOf(data: MapData, phrases: Phrases, ink: MapInk, width: number): Picture {
  return legendRows(entriesOf(data, phrases, ink), width, SYMBOL, ink.palette);
}
