import type { Palette } from '../appearance/palette.ts';
import type { Picture } from './files.ts';
import { svg } from './svg-tree.ts';
import type { SvgNode } from './svg-tree.ts';

const MARGIN = 24;
const HEAD = 56;
const LINE = 16;
/** Width of a letter of the notes, on the average, in pixels. */
const LETTER = 5.6;

export interface SheetContent {
  readonly title: string;
  /** Drawings from top to bottom. */
  readonly parts: readonly Picture[];
  /** Filters, sources, address …, one paragraph each; empty ones are left out. */
  readonly notes: readonly string[];
}

/** A drawing to take away: its title above, and below what one must know of it. */
export function sheetOf(content: SheetContent, palette: Palette, font: string): Picture {
  const inner = Math.max(320, ...content.parts.map((part) => part.width));
  const lines = content.notes.filter((note) => note !== '').flatMap((note) => wrapped(note, Math.floor(inner / LETTER)));
  const width = inner + 2 * MARGIN;
  const children: SvgNode[] = [
    svg('rect', { width: '100%', height: '100%', fill: palette('canvas') }),
    svg('text', { x: MARGIN, y: 36, fill: palette('text'), 'font-size': 20, 'font-weight': 600 }, content.title),
  ];
  let top = HEAD;
  for (const part of content.parts) {
    children.push(svg('g', { transform: `translate(${MARGIN} ${top})` }, part.node));
    top += part.height + 12;
  }
  lines.forEach((line, index) => {
    children.push(
      svg('text', { x: MARGIN, y: top + 12 + index * LINE, fill: palette('text-muted'), 'font-size': 11 }, line),
    );
  });
  const height = Math.ceil(top + lines.length * LINE + MARGIN);
  const node = svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${Math.ceil(width)} ${height}`,
      'font-family': font,
      role: 'img',
    },
    svg('title', {}, content.title),
    ...children,
  );
  return { node, width, height };
}

/** A text in lines of at most so many characters, broken at spaces where there are any. */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].flatMap((whole) => whole.match(new RegExp(`.{1,${most}}`, 'gsu')) ?? []);
}
