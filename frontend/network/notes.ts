import type { GraphData } from './contract.ts';
import type { Deeds } from './deeds.ts';
import { partOf, wideningsOf } from './extent.ts';
import { selectedIds } from './interaction.ts';
import { formsOf } from './names.ts';
import type { Picture } from './picture.ts';
import { MOST_TIES } from './setup.ts';
import type { Note } from './strip.ts';

const STEPS = [1, 2, 3];

/** What holds for the picture now and cannot be seen in it: a focus, hidden actors, a part of a larger whole. */
export function notesOf(picture: Picture, deeds: Deeds, graph: GraphData): Note[] {
  const { texts, focus, model } = picture;
  const { hidden } = picture.setup;
  const notes: Note[] = [];
  if (deeds.pathFrom !== null) {
    notes.push({ text: texts.text('pathChoose', formsOf(picture.model, deeds.pathFrom).subject), actions: [] });
  }
  if (focus !== null && model.actors.has(focus.actor)) {
    const forms = formsOf(picture.model, focus.actor);
    notes.push({
      text: texts.text('focusOn', forms.subject, forms.of),
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
  notes.push(...extentNotes(picture, deeds, graph));
  if (picture.simplified) {
    notes.push({ text: texts.text('fallback'), actions: [] });
  }
  return notes;
}

/** A layout is under way and can be given up. */
export function arrangingNote(picture: Picture): Note {
  const { texts, placement } = picture;
  return {
    text: texts.text('arranging'),
    actions: [{
      label: texts.text('cancel'),
      run: () => {
        placement.cancel();
        picture.say(texts.text('cancelled'));
      },
    }],
  };
}

/** How much of a large network is drawn, and the ways to more and less of it. */
function extentNotes(picture: Picture, deeds: Deeds, graph: GraphData): Note[] {
  const { texts, setup, model, state } = picture;
  const selected = [...selectedIds(state)];
  const actor = selected.length === 1 && model.actors.has(selected[0]) ? selected[0] : null;
  const part = partOf(graph);
  const widenings = wideningsOf(graph, setup, actor);
  if (part === null && widenings.length === 0) {
    return [];
  }
  const written = (number: number) => number.toLocaleString(texts.language);
  const { shown } = graph;
  return [{
    text: part === null
      ? texts.text('showingAll', written(shown.actors), written(shown.ties))
      : texts.text('showing', ...part.map(written)),
    actions: widenings.map(({ name, setup: wanted }) => ({
      label: name === 'showMost' ? texts.text(name, written(wanted.ties ?? MOST_TIES)) : texts.text(name),
      run: () => deeds.setUp(wanted),
    })),
  }];
}
