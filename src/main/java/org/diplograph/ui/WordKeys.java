package org.diplograph.ui;

import org.diplograph.actor.ActorKind;
import org.diplograph.actor.OrganisationKind;
import org.diplograph.fact.Domain;
import org.diplograph.fact.Office;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;

/** Where the words for the closed lists stand among the texts. */
public final class WordKeys {
    private WordKeys() {}

    /**
     * @throws IllegalArgumentException for a constant of any other enum
     */
    public static String of(Enum<?> constant) {
        String list =
                switch (constant) {
                    case RelationType type -> "relation";
                    case Domain domain -> "domain";
                    case Status status -> "status";
                    case ActorKind kind -> "kind";
                    case OrganisationKind kind -> "organisation";
                    case Office office -> "office";
                    default -> throw new IllegalArgumentException("no word for " + constant);
                };
        return "words." + list + "." + constant.name();
    }

    /** The word for several actors of one kind. */
    public static String ofSeveral(ActorKind kind) {
        return "words.kinds." + kind.name();
    }
}
