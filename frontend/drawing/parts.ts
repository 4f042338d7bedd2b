/** A part of an element that draws, with its class: `diplo-map__board`. */
export function part(block: string, name: string, tag = 'div'): HTMLElement {
  const element = document.createElement(tag);
  element.className = `${block}__${name}`;
  return element;
}

export function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
