package org.diplograph.ui.component;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import org.diplograph.fact.Office;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.diplograph.graph.SourcedFact;
import org.jspecify.annotations.Nullable;

/**
 * What a fact says, without its actors: "va aider", "no longer cooperates with". A deed, a plan and
 * a hope are worded differently, and a hope is nobody's in particular: the articles do not always
 * say whose it is.
 *
 * @param office what a person holds, null when it is not known
 */
public record Clause(RelationType type, @Nullable Office office, Status status) {
    /** The verbs after which the office is named: "est ministre". */
    private static final Set<String> NAMED = Set.of("IS", "RULES");

    /** What some facts of one tie and one status say together. */
    static Clause of(RelationType type, Status status, Collection<SourcedFact> facts) {
        return new Clause(
                type,
                facts.stream()
                        .map(fact -> fact.fact().office())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                status);
    }

    /** The clause within a sentence: "le Mali se retire de la CEDEAO". */
    public String between(NameForms from, NameForms to, Texts texts) {
        String form = texts.get("facts.form." + status);
        String verb = verb();
        String predicate =
                texts.get(
                        "facts.verb." + verb + "." + form,
                        from.number(),
                        to.subject(),
                        to.of(),
                        to.to(),
                        NAMED.contains(verb) ? texts.get("facts.office." + office) : "",
                        to.in());
        return texts.get(
                "facts.mood." + status, from.subject(), from.that(), predicate, from.number());
    }

    private String verb() {
        return switch (office) {
            case null -> type.name();
            case CHAIR -> "CHAIRS";
            case HEAD_OF_ORGANISATION -> "HEADS";
            case HEAD_OF_STATE, HEAD_OF_GOVERNMENT -> "RULES";
            default -> "IS";
        };
    }
}
