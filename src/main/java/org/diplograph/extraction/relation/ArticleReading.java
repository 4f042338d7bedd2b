package org.diplograph.extraction.relation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diplograph.extraction.mention.MentionedActors;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.extraction.token.AnnotatedArticle;
import org.diplograph.extraction.token.AnnotatedSentence;
import org.diplograph.extraction.token.Token;
import org.diplograph.fact.Domain;
import org.diplograph.fact.Fact;
import org.diplograph.fact.Mention;
import org.jspecify.annotations.Nullable;

/** One article on its way from words to facts. */
final class ArticleReading {
    private final LanguageRelations relations;
    private final AnnotatedArticle article;
    private final MentionedActors mentioned;
    private final Memory memory = new Memory();
    private final List<ParsedSentence> sentences = new ArrayList<>();
    private final AttributionReader attribution;
    private final FactAssembler assembler;

    ArticleReading(
            LanguageRelations relations, AnnotatedArticle article, MentionedActors mentioned) {
        this.relations = relations;
        this.article = article;
        this.mentioned = mentioned;
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
        for (ParsedSentence sentence : sentences) {
            resolvePronouns(sentence);
            for (Match match : relations.matcher().match(sentence, memory)) {
                facts.addAll(assembler.facts(match, circumstances(match)));
                memory.remember(match);
            }
        }
        return facts;
    }

    private void resolvePronouns(ParsedSentence sentence) {
        Grammar.File words = relations.grammar().words();
        memory.speaker(null);
        for (int k = 0; k < sentence.size(); k++) {
            NounPhrase phrase = sentence.noun(k);
            if (phrase != null && sentence.party(k) == null) {
                Party party = pronoun(sentence, phrase, words);
                if (party != null) {
                    sentence.resolve(k, party);
                }
            }
            if (phrase != null && memory.speaker() == null) {
                memory.speaker(attribution.speaker(sentence.view().token(phrase.head()).span()));
            }
            Party party = sentence.party(k);
            if (party != null && phrase != null && phrase.isBare()) {
                memory.subject(party);
            }
        }
    }

    private @Nullable Party pronoun(
            ParsedSentence sentence, NounPhrase phrase, Grammar.File words) {
        String word = sentence.view().folded(phrase.head());
        if (words.firstPersonPronouns().contains(word)) {
            return attribution.speaker(sentence.view().token(phrase.head()).span());
        }
        if (!phrase.isBare()) {
            return null;
        }
        if (words.pluralPronouns().contains(word)) {
            return memory.pronoun(true);
        }
        return words.singularPronouns().contains(word) ? memory.pronoun(false) : null;
    }

    private FactAssembler.Circumstances circumstances(Match match) {
        Map<Domain, String> domains = new EnumMap<>(Domain.class);
        match.rule().domains().forEach(domain -> domains.put(domain, match.rule().id()));
        SentenceView view = match.sentence().view();
        relations.domains().read(view, 0, view.size()).forEach(domains::putIfAbsent);
        if (domains.isEmpty()) {
            match.rule().fallback().forEach(domain -> domains.put(domain, match.rule().id()));
        }
        return new FactAssembler.Circumstances(
                domains, relations.status().read(match), attribution.read(match), null, "");
    }
}
