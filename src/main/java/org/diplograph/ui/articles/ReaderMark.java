package org.diplograph.ui.articles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diplograph.article.Article;
import org.diplograph.article.Sentence;
import org.diplograph.article.TextSpan;
import org.diplograph.fact.Evidence;
import org.diplograph.fact.FactId;
import org.diplograph.fact.Mention;
import org.diplograph.graph.SourcedFact;
import org.diplograph.ui.articles.MarkedText.Mark;

/** What a marked stretch of an article means. */
sealed interface ReaderMark {
    /** Words that name an actor or stand for one. */
    record Naming(Mention mention) implements ReaderMark {}

    /** The words that told the relation of a fact. */
    record Telling(FactId fact) implements ReaderMark {}

    /** The words that stand for one of the two actors of a fact. */
    record Taking(FactId fact) implements ReaderMark {}

    /**
     * The marks of an article by the number of the sentence they stand in; sentences without marks
     * are absent.
     */
    static Map<Integer, List<Mark<ReaderMark>>> bySentence(
            Article article, List<Mention> mentions, List<SourcedFact> facts) {
        Map<Integer, List<Mark<ReaderMark>>> marks = new HashMap<>();
        for (Mention mention : mentions) {
            add(marks, mention.sentence(), mention.span(), new Naming(mention));
        }
        List<Sentence> sentences = article.sentences();
        for (SourcedFact sourced : facts) {
            FactId id = sourced.fact().id();
            Evidence evidence = sourced.fact().evidence();
            add(marks, evidence.sentence(), evidence.trigger(), new Telling(id));
            addWhereItStands(marks, sentences, evidence.from(), new Taking(id));
            addWhereItStands(marks, sentences, evidence.to(), new Taking(id));
        }
        return marks;
    }

    private static void addWhereItStands(
            Map<Integer, List<Mark<ReaderMark>>> marks,
            List<Sentence> sentences,
            TextSpan span,
            ReaderMark meaning) {
        sentences.stream()
                .filter(sentence -> sentence.span().overlaps(span))
                .forEach(sentence -> add(marks, sentence.index(), span, meaning));
    }

    private static void add(
            Map<Integer, List<Mark<ReaderMark>>> marks,
            int sentence,
            TextSpan span,
            ReaderMark meaning) {
        marks.computeIfAbsent(sentence, absent -> new ArrayList<>()).add(new Mark<>(span, meaning));
    }
}
