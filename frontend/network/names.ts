import type { NameForms } from './contract.ts';
import { neighboursOf } from './model.ts';
import type { Model } from './model.ts';
import type { Texts } from './texts.ts';

export function nameOf(model: Model, actor: string): string {
  return model.actors.get(actor)?.name ?? actor;
}

/** A name within sentences; the id of an actor that is not drawn. */
export function formsOf(model: Model, actor: string): NameForms {
  return model.actors.get(actor)?.forms ?? { subject: actor, that: actor, of: actor, to: actor, number: 1 };
}

/** What an actor or a line is, in one line; its own id for what is not drawn. */
export function titleOf(model: Model, texts: Texts, id: string): string {
  const actor = model.actors.get(id);
  if (actor) {
    return `${actor.name} · ${texts.actorDetail(actor, neighboursOf(model, id).length)}`;
  }
  const line = model.lines.get(id);
  return line ? `${texts.lineTitle(line, model)} · ${texts.lineDetail(line)}` : id;
}
