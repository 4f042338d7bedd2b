import type { FlowData } from './contract.ts';

const NODE = 12;
const GAP = 16;
const THICKEST = 22;
const THINNEST = 5;
const ROOM = 460;

/** A bar at which flows begin, pass or end. */
export interface FlowNode {
  /** The actor or the domain. */
  readonly key: string;
  readonly side: 'from' | 'domain' | 'to';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Both halves of a flow: from the first actor to the domain, and on to the second. */
export interface FlowBand {
  readonly flow: FlowData;
  readonly thickness: number;
  /** Left edge and upper edge of each end, in the order of the way. */
  readonly points: readonly [start: Point, entry: Point, exit: Point, end: Point];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface FlowLayout {
  readonly nodes: readonly FlowNode[];
  readonly bands: readonly FlowBand[];
  readonly height: number;
}

type Side = FlowNode['side'];

const keyOf = (flow: FlowData, side: Side) => (side === 'domain' ? flow.count.domain : flow[side]);

/** The keys of one side, the one with most facts first. */
function order(flows: readonly FlowData[], side: Side): string[] {
  const facts = new Map<string, number>();
  flows.forEach((flow) => facts.set(keyOf(flow, side), (facts.get(keyOf(flow, side)) ?? 0) + flow.count.facts));
  return [...facts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([key]) => key);
}

/**
 * Places flows in three columns; how thick a flow is tells its facts, everywhere by the same measure.
 *
 * @param left of the first column, in pixels
 * @param right end of the last column
 */
export function layoutFlows(flows: readonly FlowData[], left: number, right: number): FlowLayout {
  const total = flows.reduce((sum, { count }) => sum + count.facts, 0);
  const unit = Math.min(THICKEST, Math.max(THINNEST, ROOM / Math.max(1, total)));
  const sides: readonly Side[] = ['from', 'domain', 'to'];
  const keys = new Map(sides.map((side) => [side, order(flows, side)]));
  const place = (side: Side, flow: FlowData) => keys.get(side)?.indexOf(keyOf(flow, side)) ?? 0;
  const height = Math.max(...sides.map((side) => total * unit + GAP * ((keys.get(side)?.length ?? 1) - 1)));
  const column: Readonly<Record<Side, number>> = {
    from: left, domain: Math.round((left + right - NODE) / 2), to: right - NODE,
  };
  const nodes: FlowNode[] = [];
  const slots = new Map<string, number>();

  function stack(side: Side, prefix: string, ...by: readonly Side[]): void {
    const sorted = [...flows].sort((a, b) => {
      const first = by.find((other) => place(other, a) !== place(other, b));
      return first ? place(first, a) - place(first, b) : 0;
    });
    let y = (height - total * unit - GAP * ((keys.get(side)?.length ?? 1) - 1)) / 2;
    for (const key of keys.get(side) ?? []) {
      const start = y;
      for (const flow of sorted.filter((candidate) => keyOf(candidate, side) === key)) {
        slots.set(prefix + flows.indexOf(flow), y);
        y += flow.count.facts * unit;
      }
      if (prefix !== 'exit') {
        nodes.push({ key, side, x: column[side], y: start, width: NODE, height: y - start });
      }
      y += GAP;
    }
  }

  stack('from', 'start', 'domain', 'to');
  stack('domain', 'entry', 'from', 'to');
  stack('domain', 'exit', 'to', 'from');
  stack('to', 'end', 'domain', 'from');
  const at = (prefix: string, index: number, x: number): Point => ({ x, y: slots.get(prefix + index) ?? 0 });
  const bands = flows.map((flow, index): FlowBand => ({
    flow,
    thickness: flow.count.facts * unit,
    points: [
      at('start', index, column.from + NODE),
      at('entry', index, column.domain),
      at('exit', index, column.domain + NODE),
      at('end', index, column.to),
    ],
  }));
  return { nodes, bands, height };
}

/** The outline of half a band, as a path of SVG. */
export function ribbon(from: Point, to: Point, thickness: number): string {
  const middle = (from.x + to.x) / 2;
  const low = { from: from.y + thickness, to: to.y + thickness };
  return `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}L${to.x} ${low.to}`
    + `C${middle} ${low.to} ${middle} ${low.from} ${from.x} ${low.from}Z`;
}
