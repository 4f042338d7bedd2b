import { Stage } from '../drawing/stage.ts';
import type { Target } from '../drawing/stage.ts';
import type { Tip, TipPlace } from '../drawing/tip.ts';
import type { Figure } from './kinds.ts';

const ARROWS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1],
};

/**
 * The figure that an arrow key leads to: the nearest in that direction, in the same row or column if there is one.
 *
 * @returns the same figure when there is none in that direction
 */
export function next(figures: readonly Figure[], from: number, key: string): number {
  const here = figures[from];
  if (key === 'Home' || key === 'End') {
    return key === 'Home' ? 0 : figures.length - 1;
  }
  const [rows, columns] = ARROWS[key] ?? [0, 0];
  let best = from;
  let least = Infinity;
  figures.forEach((figure, index) => {
    const down = (figure.row - here.row) * rows;
    const right = (figure.column - here.column) * columns;
    if (index === from || (rows !== 0 ? down <= 0 : right <= 0)) {
      return;
    }
    const along = rows !== 0 ? down : right;
    const aside = rows !== 0 ? Math.abs(figure.column - here.column) : Math.abs(figure.row - here.row);
    const far = aside * 1000 + along;
    if (far < least) {
      least = far;
      best = index;
    }
  });
  return best;
}

/** A figure with its button. */
interface ChartTarget extends Target {
  readonly figure: Figure;
  readonly element: HTMLButtonElement;
}

/** So many pixels from the left of a figure its tip stands at the most. */
const REACH = 320;

/** Invisible buttons over the figures of a chart: arrow keys lead to the nearest in that direction. */
export class ChartStage extends Stage<ChartTarget> {
  private figures: readonly Figure[] = [];
  private readonly choose: (id: string) => void;
  /** Where the pointer is in an outline. */
  private at: { readonly x: number; readonly y: number } | null = null;
  private pointed: ChartTarget | undefined;
  private readonly pen = document.createElement('canvas').getContext('2d');

  constructor(layer: HTMLElement, tip: Tip, choose: (id: string) => void) {
    super(layer, tip);
    this.choose = choose;
    layer.addEventListener('click', (event) => this.pickAt(event));
    layer.addEventListener('pointermove', (event) => this.follow(event));
  }

  show(figures: readonly Figure[], selected: string | null): void {
    if (JSON.stringify(figures) !== JSON.stringify(this.figures)) {
      this.figures = figures;
      const targets = figures.map(targetOf);
      const first = targets.find(({ figure }) => figure.id === selected) ?? targets[0];
      this.put(targets.map(({ element }) => element), targets, first);
    }
    this.select(selected);
  }

  select(selected: string | null): void {
    for (const { figure, element } of this.targets) {
      element.setAttribute('aria-pressed', String(figure.id === selected));
    }
  }

  protected override under(event: Event): ChartTarget | undefined {
    return super.under(event) ?? (event instanceof MouseEvent ? this.within(event) : undefined);
  }

  private follow(event: PointerEvent): void {
    const target = this.within(event);
    this.at = target ? { x: event.offsetX, y: event.offsetY } : null;
    if (target !== this.pointed && event.target === this.layer) {
      this.layer.classList.toggle('diplo-chart__layer--on', target !== undefined);
      if (target) {
        this.showTip(target);
      } else {
        this.hideTip();
      }
    }
    this.pointed = target;
  }

  /** The figure whose outline a pointer is in; the last one drawn lies on top. */
  private within({ target, offsetX, offsetY }: MouseEvent): ChartTarget | undefined {
    return target === this.layer
      ? this.targets.findLast(({ figure }) =>
          figure.outline?.some((path) => this.pen?.isPointInPath(new Path2D(path), offsetX, offsetY)))
      : undefined;
  }

  protected pick(target: ChartTarget): void {
    this.choose(target.figure.id);
  }

  protected walk(from: ChartTarget, key: string): ChartTarget | null {
    const known = key in ARROWS || key === 'Home' || key === 'End';
    return known ? this.targets[next(this.figures, this.targets.indexOf(from), key)] : null;
  }

  protected tipPlace({ figure }: ChartTarget): TipPlace {
    if (this.at) {
      return { x: this.at.x, above: this.at.y - 10, below: this.at.y + 22 };
    }
    const { x, y, width, height } = figure.box;
    return { x: Math.min(x + width / 2, x + REACH), above: y - 6, below: y + height + 6 };
  }
}

function targetOf(figure: Figure): ChartTarget {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'diplo-chart__target';
  element.dataset.id = figure.id;
  const { x, y, width, height } = figure.box;
  element.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  element.style.width = `${Math.round(width)}px`;
  element.style.height = `${Math.round(height)}px`;
  const { id, row, column, title, lines } = figure;
  return { key: `${id} ${row} ${column}`, title, lines, element, figure };
}
