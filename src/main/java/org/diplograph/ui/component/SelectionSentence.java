package org.diplograph.ui.component;

import org.diplograph.actor.ActorId;
import org.diplograph.fact.Domain;
import org.diplograph.fact.Status;
import org.diplograph.graph.TieId;
import org.diplograph.ui.Selection;
import org.jspecify.annotations.Nullable;

/**
 * Tells in one sentence what is selected: "La Russie coopère avec l’AES dans 6 domaines, selon 5
 * sources sur 7." Of a tie it tells only what the facts of its strongest status say, and how many
 * of its sources do, so that a plan never counts as a deed, and whether others deny it.
 */
final class SelectionSentence {
    private final Sentences sentences;
    private final Texts texts;

    SelectionSentence(Sentences sentences, Texts texts) {
        this.sentences = sentences;
        this.texts = texts;
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
                            sentences.about(
                                    id,
                                    "evidence.sentence.actor",
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
                            sentences.about(
                                    id,
                                    "evidence.sentence.actorInDomain",
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
                sentences.clause(tie, Clause.of(tie.type(), selected.status(), strongest.facts())),
                domains(domain, strongest),
                strongest.sources() == selected.sources()
                        ? sources(selected)
                        : texts.get("evidence.sourcesOf", strongest.sources(), selected.sources()),
                selected.isContested()
                        ? texts.get("evidence.denied", selected.of(Status.DENIED).sources())
                        : "");
    }

    private String sources(SelectedFacts selected) {
        return texts.get("evidence.sources", selected.sources());
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
        return texts.get("facts.domain." + domain);
    }
}
