import type { Phrases } from '../drawing/phrases.ts';
import { svg, toElement } from '../drawing/svg-tree.ts';
import { markOf, nameOf } from './draw.ts';
import type { TimelineInk } from './draw.ts';
import { intervalLines, intervalOf } from './interval.ts';
import type { Layout, PlacedInterval, PlacedMark } from './layout.ts';
import { dayOf } from './scale.ts';
import { belongs } from './selection.ts';
import type { TimelineTarget } from './stage.ts';
import { linesOf } from './words.ts';

/** Something drawn; what cannot be picked is drawn without being a target. */
export type Drawn = Omit<TimelineTarget, 'selection'> & { readonly selection: string | null };

export function isTarget(drawn: Drawn): drawn is TimelineTarget {
  return drawn.selection !== null;
}

/** The name of a lane. */
export function nameTarget(layout: Layout, index: number, ink: TimelineInk, phrases: Phrases): Drawn {
  const lane = layout.lanes[index];
  const room = { x: 3, y: lane.top + 3, width: layout.gutter - 6, height: lane.height - 6, rx: 5 };
  return {
    key: `lane ${lane.data.id}`,
    element: toElement(
      svg(
        'g',
        { class: 'diplo-timeline__name' },
        svg('rect', { ...room, fill: 'transparent' }),
        nameOf(lane, layout, ink),
      ),
    ),
    lane: index,
    row: 0,
    x: -1,
    y: lane.top + lane.height / 2,
    first: null,
    selection: lane.data.selection,
    title: lane.data.name,
    lines: [phrases.counted('sources', lane.data.sources)],
    belongs: () => true,
  };
}

export function intervalTarget(placed: PlacedInterval, ink: TimelineInk, phrases: Phrases): Drawn {
  const { data, bar } = placed;
  return {
    key: `interval ${placed.lane} ${data.title} ${data.begin?.first ?? ''}`,
    element: toElement(svg('g', { class: 'diplo-timeline__interval' }, ...intervalOf(placed, ink))),
    lane: placed.lane,
    row: 0,
    x: bar.left,
    y: placed.y,
    first: null,
    selection: data.selection,
    title: phrases.text('interval.title', data.title),
    lines: intervalLines(data, phrases),
    belongs: () => true,
  };
}

export function markTarget(placed: PlacedMark, ink: TimelineInk, phrases: Phrases): Drawn {
  const { mark } = placed;
  return {
    key: `mark ${placed.lane} ${mark.id}`,
    element: toElement(svg('g', { class: 'diplo-timeline__mark', 'data-id': mark.id }, ...markOf(placed, ink))),
    lane: placed.lane,
    row: placed.row,
    x: placed.x,
    y: placed.y,
    first: dayOf(mark.first),
    selection: mark.selection,
    title: mark.title,
    lines: linesOf(mark, phrases),
    belongs: (selected) => belongs(mark, selected),
  };
}
