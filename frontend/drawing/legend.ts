import { DOMAIN_RULES, RELATION_RULES } from '../appearance/appearance.ts';
import type { Palette } from '../appearance/palette.ts';
import type { Picture } from './files.ts';
import type { Coloured, Ink } from './ink.ts';
import { capital } from './phrases.ts';
import type { Phrases } from './phrases.ts';
import { svg } from './svg-tree.ts';
import type { SvgNode } from './svg-tree.ts';

/** A symbol, drawn around the origin, and what it means. */
export interface Entry {
  readonly words: string;
  readonly symbol: readonly SvgNode[];
}

/** Width of a letter of the legend, on the average, in pixels. */
const LETTER = 6.3;
const ROW = 22;
const GAP = 16;

/** An entry for each colour that is drawn, in the order of the rules. */
export function colourEntries(
  things: readonly Coloured[],
  phrases: Phrases,
  ink: Ink,
  symbol: (colour: string) => SvgNode,
): Entry[] {
  const byDomain = ink.colouring === 'domain';
  const entry = (colour: string, words: string): Entry => ({ words: capital(words), symbol: [symbol(colour)] });
  const domains = DOMAIN_RULES.filter(({ domain }) => byDomain && things.some((thing) => thing.domains[0] === domain));
  const relations = RELATION_RULES.filter(({ type }) =>
    things.some((thing) => thing.type === type && (!byDomain || thing.domains.length === 0)),
  );
  return [
    ...domains.map((rule) => entry(ink.palette(rule.colour), phrases.word('domain', rule.domain))),
    ...relations.map((rule) => entry(ink.palette(rule.colour), phrases.word('relation', rule.type))),
  ];
}

/**
 * Entries side by side, in as many rows as the width asks for.
 *
 * @param symbol room for a symbol, in pixels
 */
export function legendRows(entries: readonly Entry[], width: number, symbol: number, palette: Palette): Picture {
  const nodes: SvgNode[] = [];
  let x = 0;
  let row = 0;
  for (const entry of entries) {
    const wide = symbol + entry.words.length * LETTER + GAP;
    if (x > 0 && x + wide > width) {
      x = 0;
      row++;
    }
    const y = row * ROW + ROW / 2;
    nodes.push(
      svg('g', { transform: `translate(${x + Math.round(symbol * 0.45)} ${y})` }, ...entry.symbol),
      svg('text', { x: x + symbol, y: y + 4, fill: palette('text'), 'font-size': 12 }, entry.words),
    );
    x += wide;
  }
  return { node: svg('g', {}, ...nodes), width, height: (row + 1) * ROW };
}
