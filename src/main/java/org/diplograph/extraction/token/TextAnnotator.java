package org.diplograph.extraction.token;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.article.Article;
import org.diplograph.article.BlockKind;
import org.diplograph.article.Folding;
import org.diplograph.article.Language;
import org.diplograph.article.Sentence;
import org.diplograph.article.TextSpan;

/**
 * Cuts the sentences of an article into words and tells what each word is. Immutable, safe for many
 * threads.
 */
public final class TextAnnotator {
    /**
     * What one language needs.
     *
     * @param headlines whether its headlines leave out what tells verbs from nouns
     */
    private record Tools(
            Tokenizer tokenizer, Lexicon lexicon, Disambiguator disambiguator, boolean headlines) {
        static Tools of(Language language) {
            return new Tools(
                    Tokenizer.of(language),
                    Lexicon.load(language),
                    new Disambiguator(
                            Transitions.of(language), language == Language.FRENCH ? 1 : 3),
                    language == Language.ENGLISH);
        }
    }

    private final Tools french;
    private final Tools english;

    private TextAnnotator(Tools french, Tools english) {
        this.french = french;
        this.english = english;
    }

    /** Loads the dictionaries of both languages, once. */
    public static TextAnnotator create() {
        return new TextAnnotator(Tools.of(Language.FRENCH), Tools.of(Language.ENGLISH));
    }

    public AnnotatedArticle annotate(Article article) {
        Tools tools = article.language() == Language.FRENCH ? french : english;
        Lexicon.Reader lexicon = tools.lexicon().open();
        List<AnnotatedSentence> sentences = new ArrayList<>(article.sentences().size());
        for (Sentence sentence : article.sentences()) {
            BlockKind kind = article.kindOf(sentence);
            if (kind.isRead()) {
                sentences.add(
                        new AnnotatedSentence(
                                sentence,
                                kind,
                                tokens(article.text(), sentence.span(), tools, lexicon)));
            }
        }
        return new AnnotatedArticle(article, sentences, Quotations.of(article));
    }

    private static List<Token> tokens(
            String text, TextSpan sentence, Tools tools, Lexicon.Reader lexicon) {
        List<TextSpan> spans = tools.tokenizer().split(text, sentence);
        List<List<Candidate>> candidates = new ArrayList<>(spans.size());
        boolean initial = true;
        for (TextSpan span : spans) {
            String word = span.of(text);
            List<Candidate> found = lexicon.candidates(word, initial);
            candidates.add(found);
            initial =
                    found.getFirst().wordClass() == WordClass.PUNCT && (initial || isOpening(word));
        }
        List<List<Reading>> readings = tools.disambiguator().order(candidates);
        List<Token> tokens = new ArrayList<>(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            String word = spans.get(i).of(text);
            tokens.add(new Token(spans.get(i), word, Folding.fold(word), readings.get(i)));
        }
        return tools.headlines() ? Headline.read(tokens) : tokens;
    }

    private static boolean isOpening(String mark) {
        return mark.equals("«")
                || mark.equals("“")
                || mark.equals("\"")
                || mark.equals(":")
                || mark.equals("–");
    }
}
