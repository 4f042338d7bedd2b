package org.diplograph.extraction.relation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.diplograph.article.BlockKind;
import org.diplograph.extraction.mention.MentionedActors;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.extraction.relation.Chunk.VerbGroup;
import org.diplograph.extraction.token.AnnotatedArticle;
import org.diplograph.extraction.token.AnnotatedSentence;
import org.diplograph.extraction.token.Token;
import org.diplograph.fact.Domain;
import org.diplograph.fact.Fact;
import org.diplograph.fact.Mention;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;

/** One article on its way from words to facts. */
final class ArticleReading {
    private final LanguageRelations relations;
    private final AnnotatedArticle article;
    private final MentionedActors mentioned;
    private final Memory memory;
    private final List<ParsedSentence> sentences = new ArrayList<>();
    private final AttributionReader attribution;
    private final FactAssembler assembler;

    ArticleReading(
            LanguageRelations relations, AnnotatedArticle article, MentionedActors mentioned) {
        this.relations = relations;
        this.article = article;
        this.mentioned = mentioned;
        this.memory = new Memory(mentioned.actors());
        parse();
        this.attribution = new AttributionReader(relations.grammar(), article, sentences);
        this.assembler =
                new FactAssembler(
                        article.article(),
                        mentioned.actors(),
                        FactAssembler.bySpan(mentioned.references()));
    }

    private void parse() {
        Map<Integer, List<Mention>> bySentence = new HashMap<>();
        for (Mention mention : mentioned.mentions()) {
            bySentence.computeIfAbsent(mention.sentence(), key -> new ArrayList<>()).add(mention);
        }
        for (AnnotatedSentence sentence : article.sentences()) {
            List<Token> tokens = VerbRepair.repair(sentence, relations.grammar().isFrench());
            SentenceView view =
                    new SentenceView(
                            sentence, tokens, bySentence.getOrDefault(sentence.index(), List.of()));
            sentences.add(
                    ParsedSentence.of(relations.grammar(), relations.chunker(), view, mentioned));
        }
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        StatusReader.Cue lead = new StatusReader.Cue(Status.ASSERTED, "");
        for (ParsedSentence sentence : sentences) {
            BlockKind kind = sentence.view().sentence().kind();
            if (kind != BlockKind.BULLET) {
                lead = new StatusReader.Cue(Status.ASSERTED, "");
            }
            memory.events().begin(sentence);
            resolvePronouns(sentence);
            List<Match> matches = relations.matcher().match(sentence, memory);
            for (Match match : matches) {
                addNew(facts, assembler.facts(match, circumstances(match, lead)));
                memory.remember(match);
            }
            remember(sentence, matches);
            memory.acted(sentence);
            if (kind == BlockKind.LEAD_IN) {
                lead = relations.status().ofLeadIn(sentence);
            }
        }
        return new DomainFallback(relations, sentences).complete(facts);
    }

    /** Talks that a sentence tells twice, by its verb and by a noun, are told once. */
    private static void addNew(List<Fact> facts, List<Fact> more) {
        for (Fact fact : more) {
            boolean told =
                    fact.type() == RelationType.CONSULTS
                            && facts.stream()
                                    .anyMatch(
                                            other ->
                                                    other.type() == RelationType.CONSULTS
                                                            && other.from().equals(fact.from())
                                                            && other.to().equals(fact.to())
                                                            && other.status() == fact.status()
                                                            && Objects.equals(
                                                                    other.date(), fact.date())
                                                            && other.evidence().sentence()
                                                                    == fact.evidence().sentence());
            if (!told) {
                facts.add(fact);
            }
        }
    }

    /** Who acted in the sentence without a relation that tells it. */
    private void remember(ParsedSentence sentence, List<Match> matches) {
        for (int k = 0; k < sentence.size(); k++) {
            if (sentence.verb(k) instanceof VerbGroup verb
                    && verb.isFinite()
                    && !verb.isPassive()
                    && !relations.grammar().words().reporting().contains(verb.lemma())
                    && sentence.subjectParty(k) instanceof Party subject
                    && matches.stream().noneMatch(match -> match.from().equals(subject))) {
                memory.deeds().acted(subject, sentence.view().index());
            }
        }
    }

    private void resolvePronouns(ParsedSentence sentence) {
        PronounReader pronouns = new PronounReader(relations.grammar(), memory, attribution);
        PronounsInside inside = new PronounsInside(memory);
        memory.speaker(null);
        for (int k = 0; k < sentence.size(); k++) {
            if (sentence.verb(k) instanceof VerbGroup group) {
                inside.resolve(sentence, k, group);
            }
            NounPhrase phrase = sentence.noun(k);
            if (phrase != null
                    && (sentence.party(k) == null
                            || pronouns.isOpenGroup(sentence, k, phrase)
                            || pronouns.isMistaken(sentence, k, phrase))) {
                Party party = pronouns.resolve(sentence, k, phrase);
                if (party != null) {
                    Party read = party.via(sentence.view().span(phrase.start(), phrase.end()));
                    sentence.resolve(k, read);
                    representedBy(sentence, k, phrase, read);
                }
            }
            if (phrase != null && memory.speaker() == null) {
                memory.speaker(attribution.speaker(sentence.view().token(phrase.head()).span()));
            }
            Party party = sentence.party(k);
            if (party != null) {
                memory.seen(party);
                memory.clubs().seen(party, sentence.view().index());
            }
            if (party != null && phrase != null && phrase.isBare()) {
                memory.subject(party);
            }
        }
    }

    /** "delegations from the two countries": once the countries are known, so is who came. */
    private void representedBy(ParsedSentence sentence, int k, NounPhrase phrase, Party party) {
        NounPhrase before = sentence.noun(k - 1);
        boolean belongs =
                before != null
                        && sentence.party(k - 1) == null
                        && phrase.preposition() != null
                        && (sentence.isGenitive(phrase)
                                || sentence.grammar()
                                        .words()
                                        .origins()
                                        .contains(phrase.preposition()))
                        && sentence.grammar()
                                .words()
                                .representatives()
                                .contains(sentence.headLemma(before));
        if (belongs) {
            sentence.resolve(k - 1, party);
        }
    }

    private FactAssembler.Circumstances circumstances(Match match, StatusReader.Cue lead) {
        Map<Domain, String> domains = new EnumMap<>(Domain.class);
        match.rule().domains().forEach(domain -> domains.put(domain, ""));
        SentenceView view = match.sentence().view();
        ClauseScope scope = ClauseScope.of(match.sentence(), match.trigger());
        relations.domains().read(view, scope.from(), scope.to()).forEach(domains::putIfAbsent);
        if (domains.isEmpty()) {
            relations.domains().read(view, 0, view.size()).forEach(domains::putIfAbsent);
        }
        StatusReader.Cue status = relations.status().read(match);
        FactDates.Told told =
                relations
                        .dates()
                        .read(
                                article.article(),
                                match.sentence(),
                                match.triggerSpan(),
                                status.status() == Status.PLANNED);
        return new FactAssembler.Circumstances(
                domains,
                status.status() == Status.ASSERTED ? lead : status,
                attribution.read(match),
                told == null ? null : told.date(),
                told == null ? "" : told.words());
    }
}
