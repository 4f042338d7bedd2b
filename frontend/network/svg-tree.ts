export { svg, toElement, toMarkup } from '../drawing/svg-tree.ts';
export type { SvgNode } from '../drawing/svg-tree.ts';
