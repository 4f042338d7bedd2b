package org.diplograph.ui.actors;

import org.diplograph.actor.Actor;
import org.diplograph.actor.Organisation;
import org.diplograph.ui.WordKeys;
import org.diplograph.ui.component.Texts;
import org.diplograph.ui.component.Words;

/** Says what kind of actor someone is: "État", "Organisation intergouvernementale". */
final class KindWords {
    private KindWords() {}

    static String of(Actor actor, Texts texts) {
        Enum<?> kind =
                actor instanceof Organisation organisation
                        ? organisation.organisationKind()
                        : actor.kind();
        return Words.capital(texts.get(WordKeys.of(kind)));
    }
}
