import type { ColourToken } from '../appearance/appearance.ts';
import type { FilterKind, LegendEntry, LegendGroup, Sample } from './legend.ts';
import { unequalSign } from './stroke.ts';
import { svg, toElement } from '../drawing/svg-tree.ts';
import type { SvgNode } from '../drawing/svg-tree.ts';
import type { Texts } from './texts.ts';

const variable = (token: ColourToken) => `var(--diplo-${token})`;

/** What a click on an entry does, and which entries are filters now. */
export interface LegendFilters {
  choose(kind: FilterKind, value: string): void;
  active(kind: FilterKind, value: string): boolean;
}

/** Fills the legend's box; entries that can be filtered are buttons. The keyboard stays on its entry. */
export function showLegend(box: HTMLElement, groups: readonly LegendGroup[], texts: Texts, filters: LegendFilters): void {
  const at = box.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset : null;
  box.replaceChildren(
    ...groups.map((group) => {
      const section = document.createElement('section');
      const title = document.createElement('h2');
      title.textContent = group.title;
      const list = document.createElement('ul');
      list.append(...group.entries.map((entry) => entryElement(entry, texts, filters)));
      section.append(title, list);
      return section;
    }),
  );
  if (at) {
    const again = [...box.querySelectorAll<HTMLElement>('button')]
      .find((button) => button.dataset.kind === at.kind && button.dataset.value === at.value);
    again?.focus();
  }
}

function entryElement(entry: LegendEntry, texts: Texts, filters: LegendFilters) {
  const item = document.createElement('li');
  const words = document.createElement('span');
  words.textContent = entry.label;
  const sample = toElement(sampleNode(entry.sample));
  if (entry.filter === null) {
    const plain = document.createElement('div');
    plain.append(sample, words);
    item.append(plain);
    return item;
  }
  const { kind, value } = entry.filter;
  const button = document.createElement('button');
  button.type = 'button';
  button.title = texts.text('filterBy', entry.label);
  button.dataset.kind = kind;
  button.dataset.value = value;
  button.setAttribute('aria-pressed', String(filters.active(kind, value)));
  button.append(sample, words);
  button.addEventListener('click', () => filters.choose(kind, value));
  item.append(button);
  return item;
}

const WIDTH = 44;
const MIDDLE = 9;

/** The sample as a small drawing of 44 by 18 pixels; colours are custom properties, so that it follows the theme. */
export function sampleNode(sample: Sample, colour: (token: ColourToken) => string = variable): SvgNode {
  return svg(
    'svg',
    { width: WIDTH, height: MIDDLE * 2, viewBox: `0 0 ${WIDTH} ${MIDDLE * 2}`, 'aria-hidden': 'true' },
    ...sampleMarks(sample, colour),
  );
}

export function sampleMarks(sample: Sample, colour: (token: ColourToken) => string): SvgNode[] {
  switch (sample.shape) {
    case 'line':
      return lineMarks(sample, colour);
    case 'state':
      return [svg('circle', {
        cx: 22, cy: MIDDLE, r: 7, fill: colour('surface'), stroke: colour('actor-ring'), 'stroke-width': 1.5,
      })];
    case 'organisation':
      return [svg('rect', { x: 13, y: 3, width: 18, height: 12, rx: 3.5, fill: colour('actor-organisation') })];
    case 'person':
      return [svg('circle', { cx: 22, cy: MIDDLE, r: 4.5, fill: colour('actor-person') })];
    case 'single':
      return [...wire(colour), svg('circle', {
        cx: 22, cy: MIDDLE, r: 3.2, fill: colour('surface'), stroke: colour('text-muted'), 'stroke-width': 1.5,
      })];
    case 'contested':
      return [
        ...wire(colour),
        svg('circle', { cx: 22, cy: MIDDLE, r: 7, fill: colour('surface'), stroke: colour('contested'), 'stroke-width': 1.6 }),
        svg('path', { d: unequalSign(22, MIDDLE, 7), stroke: colour('contested'), 'stroke-width': 1.6, fill: 'none' }),
      ];
    case 'bloc':
      return [svg('rect', {
        x: 7, y: 2, width: 30, height: 14, rx: 7, fill: colour('bloc-fill'), stroke: colour('bloc-line'),
      })];
  }
}

function wire(colour: (token: ColourToken) => string): SvgNode[] {
  return [svg('path', { d: `M1 ${MIDDLE}H${WIDTH - 1}`, stroke: colour('text-muted'), 'stroke-width': 2, fill: 'none' })];
}

function lineMarks(sample: Extract<Sample, { shape: 'line' }>, colour: (token: ColourToken) => string): SvgNode[] {
  const end = sample.arrow ? WIDTH - 9 : WIDTH - 1;
  const dotted = sample.dash[0] === 0;
  const stroke = {
    stroke: colour(sample.colour),
    'stroke-width': sample.width,
    'stroke-dasharray': sample.dash.length === 0 ? null : sample.dash.map((part) => part || 0.01).join(' '),
    'stroke-linecap': dotted ? 'round' : null,
    fill: 'none',
  };
  const marks = sample.mid === 'cross'
    ? [
        svg('path', { d: `M1 ${MIDDLE}H13M27 ${MIDDLE}H${end}`, ...stroke }),
        svg('path', { d: `M16 5L24 13M16 13L24 5`, ...stroke, 'stroke-width': 1.8 }),
      ]
    : [svg('path', { d: `M${dotted ? 3 : 1} ${MIDDLE}H${end}`, ...stroke })];
  if (sample.arrow) {
    marks.push(svg('path', { d: `M${WIDTH - 1} ${MIDDLE}L${WIDTH - 11} 4.5V13.5Z`, fill: colour(sample.colour) }));
  }
  return marks;
}
