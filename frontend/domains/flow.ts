import { statusRule } from '../appearance/appearance.ts';
import { layoutFlows, ribbon } from './flow-layout.ts';
import type { FlowBand, FlowLayout, FlowNode } from './flow-layout.ts';
import { colourOf } from './inks.ts';
import type { ChartKind, Scene } from './kinds.ts';

const TOP = 12;

const marginOf = (scene: Scene) => (scene.width < 560 ? 84 : 128);

function layoutOf(scene: Scene): FlowLayout {
  const margin = marginOf(scene);
  return layoutFlows(scene.data.flows, margin, scene.width - margin);
}

const lower = ({ x, y }: { readonly x: number; readonly y: number }) => ({ x, y: y + TOP });

/** A name cut to a width, by a rule of thumb that needs no canvas: letters are 7 pixels wide. */
function cut(name: string, width: number): string {
  const most = Math.max(4, Math.floor(width / 7));
  return name.length <= most ? name : `${name.slice(0, most - 1)}…`;
}

function band({ flow, points, thickness }: FlowBand, scene: Scene) {
  const colour = scene.palette(colourOf(flow.count.domain));
  const dash = statusRule(flow.count.statuses[0]?.status ?? 'ASSERTED').dash;
  const [start, entry, exit, end] = points;
  return [[start, entry], [exit, end]].map(([from, to]) => ({
    type: 'path' as const,
    shape: { pathData: ribbon(from, to, thickness) },
    style: {
      fill: colour, fillOpacity: dash.length === 0 ? 0.5 : 0.18, stroke: colour, lineWidth: 1,
      lineDash: dash.length === 0 ? undefined : dash.map((length) => Math.max(1, length / 2)),
    },
  }));
}

function node({ key, side, x, y, width, height }: FlowNode, scene: Scene) {
  const { palette, texts, font, data } = scene;
  const colour = side === 'domain' ? palette(colourOf(key)) : palette('text');
  const room = marginOf(scene) - 14;
  const label = side === 'domain' ? texts.briefDomain(key) : cut(data.actors[key] ?? key, room);
  const before = side === 'from';
  return [
    { type: 'rect' as const, shape: { x, y, width, height }, style: { fill: colour } },
    {
      type: 'text' as const,
      style: {
        text: label,
        x: before ? x - 8 : x + width + 8,
        y: y + height / 2,
        align: before ? ('right' as const) : ('left' as const),
        verticalAlign: 'middle' as const,
        fill: palette('text'),
        stroke: palette('canvas'),
        lineWidth: 3,
        font: `${side === 'domain' ? 600 : 400} 13px ${font}`,
      },
    },
  ];
}

/** Who cooperates with whom, through which domain: a Sankey diagram of three columns. */
export const FLOW: ChartKind = {
  title: (texts) => texts.text('flow'),
  isEmpty: (data) => data.flows.length === 0,
  leastWidth: () => 440,
  height: (scene) => Math.ceil(layoutOf(scene).height) + 2 * TOP,
  remainder: ({ hiddenFlows }, texts) =>
    hiddenFlows === 0
      ? ''
      : texts.text(hiddenFlows === 1 ? 'moreFlowsOne' : 'moreFlows', texts.number(hiddenFlows)),
  figures: (scene) => layoutOf(scene).bands.map(({ flow, points, thickness }, row) => {
    const [start, entry, exit, end] = points;
    const third = (entry.x - start.x) / 3;
    return {
      id: flow.count.selection,
      row,
      column: 0,
      box: { x: start.x + 2, y: TOP + start.y, width: third, height: thickness },
      outline: [[start, entry], [exit, end]].map(([from, to]) => ribbon(lower(from), lower(to), thickness)),
      title: `${scene.data.actors[flow.from] ?? flow.from} – ${scene.data.actors[flow.to] ?? flow.to}, `
        + scene.texts.domain(flow.count.domain),
      lines: [scene.texts.count(flow.count), ...scene.texts.statuses(flow.count)],
    };
  }),
  option: (scene) => {
    const layout = layoutOf(scene);
    const height = Math.ceil(layout.height);
    const children = [
      ...layout.bands.flatMap((one) => band(one, scene)),
      ...layout.nodes.flatMap((one) => node(one, scene)),
    ];
    return {
      animation: false,
      aria: { enabled: true, label: { enabled: false } },
      grid: { left: 0, top: TOP, width: scene.width, height, outerBoundsMode: 'none' },
      xAxis: { type: 'value', show: false, min: 0, max: scene.width },
      yAxis: { type: 'value', show: false, min: 0, max: height, inverse: true },
      series: [{
        type: 'custom',
        silent: true,
        data: [[0, 0]],
        renderItem: (_params, api) => {
          const [x, y] = api.coord([0, 0]);
          return { type: 'group', x, y, children };
        },
      }],
    };
  },
};
