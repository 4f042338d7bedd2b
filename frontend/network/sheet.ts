import type { ColourToken } from '../appearance/appearance.ts';
import type { LegendGroup } from './legend.ts';
import { sampleMarks } from './legend-view.ts';
import { FONT } from './letters.ts';
import type { Measure } from './measure.ts';
import type { Scene } from './scene.ts';
import { sceneGroup } from './svg-scene.ts';
import type { SceneDress } from './svg-scene.ts';
import { svg } from '../drawing/svg-tree.ts';
import type { SvgNode } from '../drawing/svg-tree.ts';

/** What is written around an exported picture. */
export interface Caption {
  readonly title: string;
  /** As-of day, filters, sources, permanent address: one paragraph each. */
  readonly notes: readonly string[];
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly node: SvgNode;
}

const MARGIN = 24;
const LEGEND_WIDTH = 236;
const ROW = 20;
const NOTE_SIZE = 11;

/** The exported picture: title above, legend to the right, notes below, all as real text. */
export function sheet(
  scene: Scene,
  legend: readonly LegendGroup[],
  caption: Caption,
  dress: SceneDress,
  measure: Measure,
): Sheet {
  const top = MARGIN + (caption.title === '' ? 0 : 34);
  const rows = legendRows(legend, measure);
  const height = Math.max(scene.height, rows.length * ROW + 16);
  const width = MARGIN * 2 + scene.width + LEGEND_WIDTH;
  const notes = caption.notes.flatMap((note) => wrap(note, width - MARGIN * 2, NOTE_SIZE, measure));
  const total = top + height + MARGIN + notes.length * (NOTE_SIZE * 1.45) + (notes.length > 0 ? 10 : 0);
  const { palette } = dress;
  const text = (x: number, y: number, size: number, words: string, bold = false, token = 'text') =>
    svg('text', { x, y, 'font-size': size, 'font-weight': bold ? 600 : 400, fill: palette(token) }, words);
  const node = svg(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height: total, viewBox: `0 0 ${width} ${Math.ceil(total)}`, 'font-family': FONT },
    svg('title', {}, caption.title),
    svg('rect', { x: 0, y: 0, width, height: total, fill: palette('canvas') }),
    ...(caption.title === '' ? [] : [text(MARGIN, MARGIN + 14, 19, caption.title, true)]),
    svg('g', { transform: `translate(${MARGIN} ${top})` }, sceneGroup(scene, dress)),
    svg('g', { transform: `translate(${MARGIN + scene.width + 16} ${top})` },
      ...rows.map((row, i) => legendRow(row, i, palette))),
    ...notes.map((note, i) =>
      text(MARGIN, top + height + MARGIN + i * NOTE_SIZE * 1.45 + 4, NOTE_SIZE, note, false, 'text-muted')),
  );
  return { width, height: Math.ceil(total), node };
}

interface Row {
  readonly title: boolean;
  readonly text: string;
  readonly marks: ((colour: (token: ColourToken) => string) => SvgNode[]) | null;
}

function legendRows(legend: readonly LegendGroup[], measure: Measure): Row[] {
  return legend.flatMap((group) => [
    { title: true, text: group.title, marks: null },
    ...group.entries.flatMap((entry) =>
      wrap(entry.label, LEGEND_WIDTH - 80, 12, measure).map((text, i): Row => ({
        title: false,
        text,
        marks: i === 0 ? (colour) => sampleMarks(entry.sample, colour) : null,
      })),
    ),
  ]);
}

function legendRow(row: Row, i: number, palette: (token: ColourToken) => string): SvgNode {
  const size = row.title ? 11 : 12;
  const words = svg(
    'text',
    {
      x: row.title ? 0 : 54, y: 13, 'font-size': size, 'font-weight': row.title ? 700 : 400,
      fill: palette(row.title ? 'text-muted' : 'text'),
    },
    row.text,
  );
  return svg('g', { transform: `translate(0 ${i * ROW})` }, ...(row.marks?.(palette) ?? []), words);
}

/** Breaks a text between words so that no line is wider than it may be; a single long word stays whole. */
export function wrap(text: string, width: number, size: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, size, false) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}
