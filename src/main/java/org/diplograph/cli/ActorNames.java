package org.diplograph.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.State;
import org.diplograph.extraction.Extraction;
import org.diplograph.fact.Mention;

/** The names under which the actors of an article are written out. */
final class ActorNames {
    private ActorNames() {}

    /**
     * For each actor its French and English names and labels, its aliases, and the names the
     * article itself uses, without repetition, the usual ones first.
     */
    static Map<ActorId, Collection<String>> of(Extraction extraction) {
        Map<ActorId, Collection<String>> names = new LinkedHashMap<>();
        for (Actor actor : extraction.actors()) {
            names.put(actor.id(), known(actor));
        }
        for (Mention mention : extraction.mentions()) {
            Collection<String> known = names.get(mention.actors().getFirst());
            if (known != null && mention.actors().size() == 1 && isName(mention.form())) {
                known.add(mention.span().of(extraction.article().text()));
            }
        }
        return names;
    }

    private static SequencedSet<String> known(Actor actor) {
        SequencedSet<String> names = new LinkedHashSet<>();
        names.add(actor.name().french());
        names.add(actor.name().english());
        names.add(actor.label().french());
        names.add(actor.label().english());
        if (actor instanceof State state) {
            names.add(state.officialName().french());
            names.add(state.officialName().english());
        }
        names.addAll(actor.aliases());
        return names;
    }

    private static boolean isName(Mention.Form form) {
        return form == Mention.Form.NAME
                || form == Mention.Form.ACRONYM
                || form == Mention.Form.METONYM;
    }
}
