import type { Model } from './model.ts';

/** How much larger marks and letters are drawn than usual, as the page asks by `--diplo-enlargement`; 1 unless it does. */
export function readEnlargement(host: HTMLElement): number {
  const asked = Number.parseFloat(getComputedStyle(host).getPropertyValue('--diplo-enlargement'));
  return asked > 0 ? asked : 1;
}

/** The same model with larger marks, letters and lines. */
export function enlarged(model: Model, factor: number): Model {
  if (factor === 1) {
    return model;
  }
  const actors = new Map([...model.actors].map(([id, actor]) => {
    const { halfWidth, halfHeight } = actor.outline;
    const outline = { ...actor.outline, halfWidth: halfWidth * factor, halfHeight: halfHeight * factor };
    return [id, { ...actor, outline, lettering: actor.lettering * factor }];
  }));
  const lines = new Map([...model.lines].map(([id, line]) => [id, { ...line, width: line.width * factor }]));
  const linesOf = new Map([...model.linesOf].map(([id, of]) => [id, of.map((line) => lines.get(line.id) ?? line)]));
  return { ...model, actors, lines, linesOf, ranked: model.ranked.map((actor) => actors.get(actor.id) ?? actor) };
}
