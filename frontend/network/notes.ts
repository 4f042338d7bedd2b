import type { GraphData } from './contract.ts';
import type { Deeds } from './deeds.ts';
import type { Picture } from './picture.ts';
import type { Note } from './strip.ts';

const STEPS = [1, 2, 3];

/** What holds for the picture now and cannot be seen in it: a focus, hidden actors, a part of a larger whole. */
export function notesOf(picture: Picture, deeds: Deeds, graph: GraphData): Note[] {
  const { texts, focus, hidden, model } = picture;
  const notes: Note[] = [];
  if (deeds.pathFrom !== null) {
    notes.push({ text: texts.text('pathChoose', picture.nameOf(deeds.pathFrom)), actions: [] });
  }
  if (focus !== null && model.actors.has(focus.actor)) {
    notes.push({
      text: texts.text('focusOn', picture.nameOf(focus.actor)),
      actions: [
        ...STEPS.map((steps) => ({
          label: String(steps),
          title: texts.count('steps', steps),
          pressed: steps === focus.steps,
          run: () => deeds.focus(focus.actor, steps),
        })),
        { label: '✕', title: texts.text('wholeNetwork'), run: () => deeds.wholeNetwork() },
      ],
    });
  }
  const away = graph.actors.filter((actor) => hidden.has(actor.id)).length;
  if (away > 0) {
    notes.push({
      text: texts.count('hidden', away),
      actions: [{ label: texts.text('showHidden'), run: () => deeds.showHidden() }],
    });
  }
  const part = partOf(graph);
  if (part !== null) {
    notes.push({ text: texts.text('showing', ...part.map((number) => number.toLocaleString(texts.language))), actions: [] });
  }
  if (picture.simplified) {
    notes.push({ text: texts.text('fallback'), actions: [] });
  }
  return notes;
}

/** Actors shown and there, ties shown and there; null when nothing was left out. */
export function partOf({ shown, total }: GraphData): [number, number, number, number] | null {
  return shown && total && (shown.actors < total.actors || shown.ties < total.ties)
    ? [shown.actors, total.actors, shown.ties, total.ties]
    : null;
}
