import { DOMAIN_RULES, RELATION_RULES, STATUS_RULES, relationRule } from '../appearance/appearance.ts';
import type { Picture } from '../drawing/files.ts';
import { capital } from '../drawing/phrases.ts';
import type { Phrases } from '../drawing/phrases.ts';
import { svg } from '../drawing/svg-tree.ts';
import type { SvgNode } from '../drawing/svg-tree.ts';
import type { MapData } from './contract.ts';
import type { Ink } from './draw.ts';
import { classesOf } from './measure.ts';

interface Entry {
  readonly words: string;
  readonly symbol: readonly SvgNode[];
}

const LETTER = 6.3;
const ROW = 22;
const SYMBOL = 36;

/** What is drawn means, entry by entry: the measure first, then lines, marks and territories. */
export function entriesOf(data: MapData, phrases: Phrases, ink: Ink): Entry[] {
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
  return [...measure, ...statuses, ...special, ...colours(data, phrases, ink, line)];
}

function colours(data: MapData, phrases: Phrases, ink: Ink, line: (colour: string) => SvgNode): Entry[] {
  const byDomain = ink.colouring === 'domain';
  const entry = (colour: string, words: string) => ({ words: capital(words), symbol: [line(ink.palette(colour))] });
  const domains = byDomain
    ? DOMAIN_RULES.filter(({ domain }) => data.ties.some((tie) => tie.domains[0] === domain)).map((rule) =>
        entry(rule.colour, phrases.word('domain', rule.domain)),
      )
    : [];
  const relations = RELATION_RULES.filter(({ type }) =>
    data.ties.some((tie) => tie.type === type && (!byDomain || tie.domains.length === 0)),
  ).map((rule) => entry(rule.colour, phrases.word('relation', rule.type)));
  return [...domains, ...relations];
}

/** The legend as a drawing of that width. */
export function legendOf(data: MapData, phrases: Phrases, ink: Ink, width: number): Picture {
  const nodes: SvgNode[] = [];
  let x = 0;
  let row = 0;
  for (const { words, symbol } of entriesOf(data, phrases, ink)) {
    const wide = SYMBOL + words.length * LETTER + 16;
    if (x > 0 && x + wide > width) {
      x = 0;
      row++;
    }
    const y = row * ROW + ROW / 2;
    nodes.push(
      svg('g', { transform: `translate(${x + 16} ${y})` }, ...symbol),
      svg('text', { x: x + SYMBOL, y: y + 4, fill: ink.palette('text'), 'font-size': 12 }, words),
    );
    x += wide;
  }
  return { node: svg('g', {}, ...nodes), width, height: (row + 1) * ROW };
}
