/** A piece of SVG as data: it becomes markup for a file or nodes of a page. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

export function svg(
  name: string,
  attributes: Readonly<Record<string, string | number | null | undefined>> = {},
  ...children: (SvgNode | string)[]
): SvgNode {
  const present: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) {
      present[key] = typeof value === 'number' ? Math.round(value * 100) / 100 : value;
    }
  }
  return { name, attributes: present, children };
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML 1.0 cannot hold at all. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escape(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (character) => ESCAPES[character]);
}

export function toMarkup(node: SvgNode | string): string {
  if (typeof node === 'string') {
    return escape(node);
  }
  const attributes = Object.entries(node.attributes).map(([key, value]) => ` ${key}="${escape(String(value))}"`);
  const content = node.children.map(toMarkup).join('');
  return content === ''
    ? `<${node.name}${attributes.join('')}/>`
    : `<${node.name}${attributes.join('')}>${content}</${node.name}>`;
}

const NAMESPACE = 'http://www.w3.org/2000/svg';

export function toElement(node: SvgNode): SVGElement {
  const element = document.createElementNS(NAMESPACE, node.name) as SVGElement;
  for (const [key, value] of Object.entries(node.attributes)) {
    element.setAttribute(key, String(value));
  }
  for (const child of node.children) {
    element.append(typeof child === 'string' ? child : toElement(child));
  }
  return element;
}
