import { mix } from '../appearance/palette.ts';
import type { Palette } from '../appearance/palette.ts';
import { capital } from '../drawing/phrases.ts';
import type { Phrases } from '../drawing/phrases.ts';
import { svg } from '../drawing/svg-tree.ts';
import type { SvgNode } from '../drawing/svg-tree.ts';
import type { IntervalData, TurnData } from './contract.ts';
import type { TimelineInk } from './draw.ts';
import type { PlacedInterval } from './layout.ts';
import { dayOf } from './scale.ts';
import type { Scale } from './scale.ts';

/** A membership on the line of time, in pixels. */
export interface Bar {
  readonly left: number;
  /** From where on the membership is certain. */
  readonly sureFrom: number;
  /** Until where it is certain. */
  readonly sureTo: number;
  readonly right: number;
  /** Whether it began before what is drawn, or nobody knows when. */
  readonly openLeft: boolean;
  readonly openRight: boolean;
  /** Where an end was announced; null when none was, or not in what is drawn. */
  readonly announced: number | null;
}

const HALF = 6.5;
const LETTER = 6;
/** Room to either side of the middle of an announced end. */
const SIGN = 9;

/** @returns null when the membership lies outside of what is drawn */
export function barOf(interval: IntervalData, scale: Scale): Bar | null {
  const { begin, end, announcedEnd } = interval;
  const [beginFirst, beginLast] = days(begin);
  const [endFirst, endLast] = days(end);
  if ((beginFirst !== null && beginFirst >= scale.end) || (endLast !== null && endLast < scale.first)) {
    return null;
  }
  const openLeft = beginFirst === null || beginFirst < scale.first || begin?.atTheLatest === true;
  const sureFrom = beginLast === null ? scale.left : scale.x(beginLast);
  const openRight = endLast === null || endLast >= scale.end;
  const right = endLast === null ? scale.right : scale.x(endLast);
  const sureTo = endFirst === null ? (end === null ? right : sureFrom) : end?.atTheLatest ? sureFrom : scale.x(endFirst);
  const [announced] = days(announcedEnd);
  const inside = announced !== null && announced >= scale.first && announced < scale.end;
  return {
    left: openLeft ? scale.left : scale.x(beginFirst ?? scale.first),
    sureFrom: Math.min(sureFrom, right),
    sureTo: Math.max(Math.min(sureFrom, right), Math.min(sureTo, right)),
    right,
    openLeft,
    openRight,
    announced: inside ? scale.x(announced) : null,
  };
}

function days(turn: TurnData | null): [number | null, number | null] {
  return [turn?.first ? dayOf(turn.first) : null, turn?.last ? dayOf(turn.last) : null];
}

/** A bar: full where membership is certain, dashed where its beginning or end is not, with what was announced. */
export function intervalOf(placed: PlacedInterval, ink: TimelineInk): SvgNode[] {
  const { bar, data, y } = placed;
  const { palette } = ink;
  const colour = palette('relation-membership');
  const told = data.selection !== null;
  const nodes: SvgNode[] = [];
  const stretch = (from: number, to: number, sure: boolean) => {
    if (to - from > 0.5) {
      nodes.push(
        svg('rect', {
          x: from,
          y: y - HALF,
          width: to - from,
          height: 2 * HALF,
          fill: sure ? mix(palette('canvas'), colour, told ? 0.32 : 0.12) : 'none',
          stroke: sure ? 'none' : colour,
          'stroke-dasharray': sure ? null : '3 3',
        }),
      );
    }
  };
  if (data.onlyAnnounced) {
    stretch(bar.left, bar.right, false);
  } else {
    stretch(bar.left, bar.sureFrom, false);
    stretch(bar.sureFrom, bar.sureTo, true);
    stretch(bar.sureTo, bar.right, false);
    nodes.push(svg('path', { d: rim(bar, y), fill: 'none', stroke: colour, 'stroke-width': 1.2, class: 'diplo-timeline__rim' }));
  }
  if (bar.announced !== null) {
    nodes.push(announcement(bar.announced, y, palette));
  }
  if (!bar.openRight) {
    nodes.push(closing(bar.right, y, palette));
  }
  nodes.push(nameOf(bar, data.label, y, palette));
  return nodes;
}

/** The outline, without a side where the membership goes on. */
function rim(bar: Bar, y: number): string {
  const [left, right, top, foot] = [round(bar.left), round(bar.right), round(y - HALF), round(y + HALF)];
  const side = (open: boolean, x: number) => (open ? '' : `M${x} ${top}V${foot}`);
  return `M${left} ${top}H${right}M${left} ${foot}H${right}${side(bar.openLeft, left)}${side(bar.openRight, right)}`;
}

/** The sign of an announced end: an open flag, as planned things are open. */
export function announcement(x: number, y: number, palette: Palette): SvgNode {
  return svg('path', {
    d: `M${round(x - 4)} ${round(y - 6)}l9 6l-9 6z`,
    fill: palette('canvas'),
    stroke: palette('relation-withdrawal'),
    'stroke-width': 1.6,
    'stroke-dasharray': '3 1.5',
  });
}

/** The sign of an effective end: a bar with a cross. */
export function closing(x: number, y: number, palette: Palette): SvgNode {
  return svg('path', {
    d: `M${round(x)} ${round(y - 7)}v14m-4 -11l8 8m0 -8l-8 8`,
    fill: 'none',
    stroke: palette('relation-withdrawal'),
    'stroke-width': 1.8,
    'stroke-linecap': 'round',
  });
}

/**
 * Where a name stands: on the bar where it has room beside the sign of an announced end, else behind the bar's end, else
 * before it.
 */
export function namePlace(bar: Bar, label: string): { readonly x: number; readonly anchor: 'start' | 'end' } {
  const { left, right, announced, openRight } = bar;
  const wide = label.length * LETTER + 12;
  const start = (x: number) => ({ x, anchor: 'start' as const });
  if (right - left >= wide && (announced === null || announced - SIGN >= left + wide - 6)) {
    return start(left + 6);
  }
  if (announced !== null && right - announced - SIGN >= wide - 6) {
    return start(announced + SIGN);
  }
  return openRight ? { x: left - 6, anchor: 'end' } : start(right + 9);
}

function nameOf(bar: Bar, label: string, y: number, palette: Palette): SvgNode {
  const { x, anchor } = namePlace(bar, label);
  const attributes = { x, y: y + 4, 'text-anchor': anchor === 'end' ? 'end' : null, fill: palette('text'), 'font-size': 11 };
  return svg('text', attributes, label);
}

const round = (value: number) => Math.round(value * 100) / 100;

/** A membership in words, for the tip and for screen readers. */
export function intervalLines(interval: IntervalData, phrases: Phrases): string[] {
  const lines = [
    interval.begin === null
      ? phrases.text(interval.onlyAnnounced ? 'interval.onlyAnnounced' : 'interval.noBegin')
      : phrases.text('interval.begin', turnInWords(interval.begin, phrases)),
  ];
  if (interval.announcedEnd !== null) {
    lines.push(phrases.text('interval.announced', turnInWords(interval.announcedEnd, phrases)));
  }
  lines.push(
    interval.end === null
      ? phrases.text('interval.open')
      : phrases.text('interval.end', turnInWords(interval.end, phrases)),
  );
  if (interval.selection === null) {
    lines.push(phrases.text('interval.unproven'));
  }
  return lines.map(capital);
}

function turnInWords(turn: TurnData, phrases: Phrases): string {
  if (turn.date === null) {
    return phrases.text('interval.unknownDate');
  }
  const date = turn.atTheLatest ? phrases.text('interval.latest', turn.date) : turn.date;
  return turn.known ? phrases.text('interval.known', date) : date;
}
