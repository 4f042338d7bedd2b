package org.diplograph.extraction.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.diplograph.article.Article;
import org.diplograph.article.Read;
import org.junit.jupiter.api.Test;

class TextAnnotatorTest {
    private static final TextAnnotator ANNOTATOR = TextAnnotator.create();

    /** Every word with its class, a verb with its form: "signe:PRESENT". */
    private static String read(String text) {
        return ANNOTATOR.annotate(Read.article(text)).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> !token.is(PartOfSpeech.PUNCTUATION))
                .map(
                        token ->
                                token.text()
                                        + ":"
                                        + (token.reading().form() == null
                                                ? token.partOfSpeech()
                                                : token.reading().form()))
                .collect(Collectors.joining(" "));
    }

    private static List<String> quotations(String text) {
        Article article = Read.article(text);
        return ANNOTATOR.annotate(article).quotations().stream()
                .map(span -> span.of(text))
                .toList();
    }

    @Test
    void frenchWordsAreReadInContext() {
        assertThat(read("Le ministre angolais a signé l'accord qu'il avait promis."))
                .isEqualTo(
                        "Le:DETERMINER ministre:NOUN angolais:ADJECTIVE a:PRESENT signé:PAST_PARTICIPLE l':DETERMINER accord:NOUN"
                                + " qu':PRONOUN il:PRONOUN avait:PAST promis:PAST_PARTICIPLE");
        assertThat(read("Elle la rencontre pour lui présenter une offre."))
                .isEqualTo(
                        "Elle:PRONOUN la:PRONOUN rencontre:PRESENT pour:PREPOSITION lui:PRONOUN présenter:INFINITIVE une:DETERMINER offre:NOUN");
        assertThat(read("La rencontre porte sur les prêts."))
                .isEqualTo(
                        "La:DETERMINER rencontre:NOUN porte:PRESENT sur:PREPOSITION les:DETERMINER prêts:NOUN");
    }

    @Test
    void englishWordsAreReadInContext() {
        assertThat(read("The minister will not accept the offer that Peru has made."))
                .isEqualTo(
                        "The:DETERMINER minister:NOUN will:FUTURE not:ADVERB accept:INFINITIVE the:DETERMINER offer:NOUN that:PRONOUN"
                                + " Peru:PROPER_NOUN has:PRESENT made:PAST_PARTICIPLE");
        assertThat(read("Kenya accuses its neighbour of backing the rebels."))
                .isEqualTo(
                        "Kenya:PROPER_NOUN accuses:PRESENT its:DETERMINER neighbour:NOUN of:PREPOSITION backing:PRESENT_PARTICIPLE the:DETERMINER"
                                + " rebels:NOUN");
    }

    @Test
    void lemmasAndNumbersComeFromTheDictionary() {
        AnnotatedArticle article =
                ANNOTATOR.annotate(Read.article("Les ambassadeurs quitteront Lima demain."));
        List<Token> tokens = article.sentences().getFirst().tokens();
        assertThat(tokens.get(1).reading())
                .isEqualTo(new Reading("ambassadeur", PartOfSpeech.NOUN, null, true));
        assertThat(tokens.get(2).reading())
                .isEqualTo(new Reading("quitter", PartOfSpeech.VERB, VerbForm.FUTURE, true));
    }

    @Test
    void foldingMakesSpellingsComparable() {
        AnnotatedArticle article =
                ANNOTATOR.annotate(
                        Read.article("L’E\u0301QUATEUR et le co\u00adopérant d'œuvre sont là."));
        assertThat(article.sentences().getFirst().tokens().stream().map(Token::folded))
                .containsExactly(
                        "l'",
                        "equateur",
                        "et",
                        "le",
                        "cooperant",
                        "d'",
                        "oeuvre",
                        "sont",
                        "la",
                        ".");
    }

    @Test
    void theOutermostQuotationCounts() {
        assertThat(
                        quotations(
                                "« Nous disons “non” à la guerre », a dit le roi, puis : « Partez. Vite. » Il sort."))
                .containsExactly("Nous disons “non” à la guerre", "Partez. Vite.");
        assertThat(
                        quotations(
                                "“Peru’s ‘red lines’ hold,” she said. The king's \"no\" and the states' 'maybe' remain."))
                .containsExactly("Peru’s ‘red lines’ hold,", "no", "maybe");
    }

    @Test
    void anUnclosedQuotationEndsWithItsParagraph() {
        assertThat(quotations("Il dit : « Nous partons. Nous voulons la paix.\nLe roi écoute."))
                .containsExactly("Nous partons. Nous voulons la paix.");
    }

    @Test
    void boilerplateIsNotRead() {
        AnnotatedArticle article =
                ANNOTATOR.annotate(
                        Read.article(
                                "Lima et Quito se parlent\n\nLe Pérou a reçu une délégation.\nLire aussi : Autre chose\nIl y a deux jours."));
        assertThat(article.sentences().stream().map(AnnotatedSentence::index))
                .containsExactly(0, 1, 3);
    }
}
