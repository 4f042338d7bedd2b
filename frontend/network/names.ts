import { neighboursOf } from './model.ts';
import type { Model } from './model.ts';
import type { Texts } from './texts.ts';

export function nameOf(model: Model, actor: string): string {
  return model.actors.get(actor)?.name ?? actor;
}

/** What an actor or a line is, in one line; its own id for what is not drawn. */
export function titleOf(model: Model, texts: Texts, id: string): string {
  const actor = model.actors.get(id);
  if (actor) {
    return `${actor.name} · ${texts.actorDetail(actor, neighboursOf(model, id).length)}`;
  }
  const line = model.lines.get(id);
  return line
    ? `${nameOf(model, line.from)} – ${nameOf(model, line.to)} · ${texts.lineTitle(line)} · ${texts.lineDetail(line)}`
    : id;
}
