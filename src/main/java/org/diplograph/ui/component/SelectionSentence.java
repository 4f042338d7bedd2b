package org.diplograph.ui.component;

import java.util.Optional;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.dossier.Dossier;
import org.diplograph.fact.Domain;
import org.diplograph.fact.Office;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.diplograph.graph.TieId;
import org.diplograph.ui.Selection;
import org.diplograph.ui.WordKeys;
import org.jspecify.annotations.Nullable;

/**
 * Tells in one sentence what is selected: "La Russie coopère avec l’AES dans 6 domaines, selon 5
 * sources." Of a tie it tells only what the facts of its strongest status say, so that a plan never
 * counts as a deed, and whether others deny it.
 */
final class SelectionSentence {
    private final Dossier dossier;
    private final Texts texts;
    private final Grammar grammar;

    SelectionSentence(Dossier dossier, Texts texts, Grammar grammar) {
        this.dossier = dossier;
        this.texts = texts;
        this.grammar = grammar;
    }

    /**
     * @param selected one or more facts
     */
    String of(SelectedFacts selected) {
        String sources = sources(selected);
        String sentence =
                switch (selected.selection()) {
                    case Selection.OfTie(TieId tie, @Nullable Domain domain) ->
                            tie(tie, domain, selected);
                    case Selection.OfActor(ActorId id) ->
                            texts.get(
                                    "evidence.sentence.actor",
                                    grammar.subject(actor(id)),
                                    grammar.number(actor(id)),
                                    selected.facts().size(),
                                    selected.actors().size() - 1,
                                    sources);
                    case Selection.OfActors(var actors) ->
                            texts.get(
                                    "evidence.sentence.actors",
                                    selected.facts().size(),
                                    selected.actors().size(),
                                    sources);
                    case Selection.OfActorInDomain(ActorId id, Domain domain) ->
                            texts.get(
                                    "evidence.sentence.actorInDomain",
                                    grammar.subject(actor(id)),
                                    grammar.number(actor(id)),
                                    selected.facts().size(),
                                    selected.actors().size() - 1,
                                    sources,
                                    word(domain));
                    case Selection.OfDomain(Domain domain) ->
                            texts.get(
                                    "evidence.sentence.domain",
                                    selected.facts().size(),
                                    selected.actors().size(),
                                    sources,
                                    word(domain));
                    case Selection.OfCooperation cooperation ->
                            texts.get(
                                    "evidence.sentence.cooperation",
                                    selected.facts().size(),
                                    domains(cooperation.domain(), selected),
                                    selected.actors().size(),
                                    sources);
                };
        return Words.capital(sentence);
    }

    private String tie(TieId tie, @Nullable Domain domain, SelectedFacts selected) {
        SelectedFacts strongest = selected.of(selected.status());
        return texts.get(
                "evidence.sentence.tie",
                clause(tie, strongest),
                domains(domain, strongest),
                sources(strongest),
                selected.isContested()
                        ? texts.get("evidence.denied", selected.of(Status.DENIED).sources())
                        : "");
    }

    private String sources(SelectedFacts selected) {
        return texts.get("evidence.sources", selected.sources());
    }

    private String clause(TieId tie, SelectedFacts selected) {
        Actor from = actor(tie.from());
        Actor to = actor(tie.to());
        Office office =
                selected.facts().stream()
                        .map(fact -> fact.fact().office())
                        .flatMap(known -> Optional.ofNullable(known).stream())
                        .findFirst()
                        .orElse(Office.OTHER);
        int number = grammar.number(from);
        return texts.get(
                "evidence.mood." + selected.status(),
                grammar.subject(from),
                grammar.that(from),
                grammar.object(verb(tie.type(), office, "stated", number), to),
                grammar.object(verb(tie.type(), office, "wished", number), to),
                grammar.object(verb(tie.type(), office, "ended", number), to));
    }

    private String verb(RelationType type, Office office, String form, int number) {
        if (type != RelationType.HOLDS_OFFICE) {
            return texts.get("evidence.verb." + type + "." + form, number);
        }
        boolean held = office == Office.CHAIR || office == Office.MILITARY_COMMANDER;
        return texts.get(
                "evidence.verb." + (held ? "HOLDS" : "IS") + "." + form,
                number,
                texts.get("evidence.office." + office));
    }

    private String domains(@Nullable Domain domain, SelectedFacts selected) {
        var all = selected.domains();
        if (domain != null) {
            return texts.get("evidence.inDomain", word(domain));
        }
        return switch (all.size()) {
            case 0 -> "";
            case 1 -> texts.get("evidence.inDomain", word(all.iterator().next()));
            default -> texts.get("evidence.inDomains", all.size());
        };
    }

    private String word(Domain domain) {
        return texts.get(WordKeys.of(domain));
    }

    private Actor actor(ActorId id) {
        return dossier.actor(id).orElseThrow();
    }
}
