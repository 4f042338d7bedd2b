import { FONT } from './letters.ts';
import type { SvgNode } from '../drawing/svg-tree.ts';

/** Pictures by address, for `image` nodes. */
export type Images = ReadonlyMap<string, CanvasImageSource>;

interface Inherited {
  readonly anchor: CanvasTextAlign;
}

/**
 * Paints a drawing made of this project's SVG nodes: groups with translations, paths, circles, rectangles, images and
 * words. So PNG and SVG come from one tree, and no picture has to pass through the document.
 */
export function paintTree(context: CanvasRenderingContext2D, node: SvgNode, images: Images): void {
  paint(context, node, images, { anchor: 'start' });
}

function paint(context: CanvasRenderingContext2D, node: SvgNode, images: Images, inherited: Inherited): void {
  const { name, attributes: a } = node;
  context.save();
  const shift = /^translate\((\S+) (\S+)\)$/.exec(String(a.transform ?? ''));
  if (shift) {
    context.translate(Number(shift[1]), Number(shift[2]));
  }
  const anchor = a['text-anchor'] === 'middle' ? 'center' : inherited.anchor;
  const number = (key: string) => Number(a[key] ?? 0);
  switch (name) {
    case 'svg':
    case 'g':
      for (const child of node.children) {
        if (typeof child !== 'string') {
          paint(context, child, images, { anchor });
        }
      }
      break;
    case 'path':
      if (a.class !== 'hit') {
        ink(context, new Path2D(String(a.d)), a);
      }
      break;
    case 'circle': {
      const path = new Path2D();
      path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
      ink(context, path, a);
      break;
    }
    case 'rect': {
      const path = new Path2D();
      path.roundRect(number('x'), number('y'), number('width'), number('height'), number('rx'));
      ink(context, path, a);
      break;
    }
    case 'image': {
      const image = images.get(String(a.href));
      if (image) {
        context.globalAlpha = Number(a.opacity ?? 1);
        context.drawImage(image, number('x'), number('y'), number('width'), number('height'));
      }
      break;
    }
    case 'text':
      write(context, node, anchor);
      break;
  }
  context.restore();
}

type Attributes = SvgNode['attributes'];

function ink(context: CanvasRenderingContext2D, path: Path2D, a: Attributes): void {
  if (a.fill !== undefined && a.fill !== 'none') {
    context.globalAlpha = Number(a['fill-opacity'] ?? 1);
    context.fillStyle = String(a.fill);
    context.fill(path);
    context.globalAlpha = 1;
  }
  if (a.stroke !== undefined) {
    context.strokeStyle = String(a.stroke);
    context.lineWidth = Number(a['stroke-width'] ?? 1);
    context.lineCap = a['stroke-linecap'] === 'round' ? 'round' : 'butt';
    context.setLineDash(String(a['stroke-dasharray'] ?? '').split(' ').filter(Boolean).map(Number));
    context.stroke(path);
  }
}

function write(context: CanvasRenderingContext2D, node: SvgNode, anchor: CanvasTextAlign): void {
  const a = node.attributes;
  const size = Number(a['font-size'] ?? 12);
  const words = node.children.join('');
  const y = Number(a.y ?? 0) + (a.dy === '0.35em' ? size * 0.35 : 0);
  context.font = `${a['font-weight'] ?? 400} ${size}px ${FONT}`;
  context.textAlign = anchor;
  if (a.stroke !== undefined) {
    context.strokeStyle = String(a.stroke);
    context.lineWidth = Number(a['stroke-width'] ?? 1);
    context.lineJoin = 'round';
    context.strokeText(words, Number(a.x ?? 0), y);
  }
  context.fillStyle = String(a.fill);
  context.fillText(words, Number(a.x ?? 0), y);
}
