package org.diplograph.ui.articles;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.diplograph.dossier.SampleDossier;
import org.diplograph.fact.FactId;
import org.diplograph.fact.RelationType;
import org.diplograph.ui.PagesWithoutBrowser;
import org.junit.jupiter.api.Test;

class ArticleReaderViewTest extends PagesWithoutBrowser {
    private static FactId fact(String file, RelationType type) {
        return SampleDossier.create().factsIn(file).stream()
                .map(sourced -> sourced.fact())
                .filter(fact -> fact.type() == type)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static List<String> texts(String className) {
        return _find(Component.class, spec -> spec.withClasses(className)).stream()
                .map(component -> component.getElement().getTextRecursively())
                .toList();
    }

    private static List<String> facts() {
        return _find(Anchor.class, spec -> spec.withClasses("reader-fact-link")).stream()
                .map(Anchor::getText)
                .toList();
    }

    @Test
    void showsTheTextBlockByBlockInItsOwnLanguage() {
        open(Locale.FRENCH, "articles/003.txt");

        assertThat(_get(ArticleText.class).getElement().getAttribute("lang")).isEqualTo("en");
        assertThat(_get(H1.class).getElement().getTextRecursively())
                .isEqualTo("Niger leaves the West African bloc");
        assertThat(texts("is-paragraph"))
                .containsExactly(
                        "Niger leaves ECOWAS.1",
                        "Russia cooperates with the AES on nuclear energy.1");
        assertThat(texts("reader-known")).containsExactly("20 avril 2025 · anglais · 003.txt");
    }

    @Test
    void mentionsLeadToTheirActor() {
        open(Locale.FRENCH, "articles/003.txt?domain=ENERGY");

        assertThat(_find(Anchor.class, spec -> spec.withClasses("reader-mention")))
                .extracting(Anchor::getText, Anchor::getHref)
                .containsExactly(
                        tuple("Niger", "articles/003.txt?domain=ENERGY&sel=NER"),
                        tuple("ECOWAS", "articles/003.txt?domain=ENERGY&sel=org:cedeao"),
                        tuple("Russia", "articles/003.txt?domain=ENERGY&sel=RUS"),
                        tuple("the AES", "articles/003.txt?domain=ENERGY&sel=org:aes"));
    }

    @Test
    void theMarginListsTheFactsThatPassTheFilterAndCountsTheOthers() {
        open(Locale.ENGLISH, "articles/002.txt");

        assertThat(facts())
                .containsExactly("Russia is to aid the AES", "Russia may cooperate with the AES");
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("reader-hidden")).getText())
                .isEqualTo("1 fact hidden by filters");
        assertThat(texts("tells")).containsExactly("formera", "coopérer");
    }

    @Test
    void aFactInTheAddressIsHighlightedInTheTextAndInTheMargin() {
        FactId withdrawal = fact("003.txt", RelationType.WITHDRAWS_FROM);

        open(Locale.ENGLISH, "articles/003.txt?fact=" + withdrawal);

        Span sentence = _get(Span.class, spec -> spec.withClasses("reader-sentence is-current"));
        assertThat(sentence.getElement().getTextRecursively()).isEqualTo("Niger leaves ECOWAS.1");
        assertThat(texts("is-current-word")).containsExactly("Niger", "leaves", "ECOWAS");
        ListItem item = _get(ListItem.class, spec -> spec.withClasses("is-current"));
        assertThat(item.getElement().getAttribute("aria-current")).isEqualTo("true");
        assertThat(_get(item, Anchor.class, spec -> spec.withClasses("reader-fact-link")).getText())
                .isEqualTo("Niger withdraws from ECOWAS");
    }

    @Test
    void aMarkedSentenceGoesToItsFact() {
        open(Locale.ENGLISH, "articles/003.txt?minSources=1&sel=NER");

        _click(_find(NativeButton.class, spec -> spec.withClasses("reader-count")).getLast());

        assertThat(address())
                .startsWith("articles/003.txt?")
                .contains("sel=NER", "fact=" + fact("003.txt", RelationType.COOPERATES));
        assertThat(
                        _get(Span.class, spec -> spec.withClasses("reader-sentence is-current"))
                                .getElement()
                                .getTextRecursively())
                .isEqualTo("Russia cooperates with the AES on nuclear energy.1");
    }

    @Test
    void aFactOfTheMarginIsALinkToItsSentence() {
        open(Locale.ENGLISH, "articles/003.txt?domain=ENERGY");

        assertThat(_get(Anchor.class, spec -> spec.withClasses("reader-fact-link")).getHref())
                .startsWith("articles/003.txt?")
                .contains("domain=ENERGY", "fact=" + fact("003.txt", RelationType.COOPERATES));
        assertThat(_get(Anchor.class, spec -> spec.withClasses("reader-tie-link")).getHref())
                .isEqualTo("articles/003.txt?domain=ENERGY&sel=RUS~org:aes~COOPERATES");
    }

    @Test
    void anUnknownFactHighlightsNothing() {
        open(Locale.ENGLISH, "articles/003.txt?fact=0000000000000000");

        _assertNone(Span.class, spec -> spec.withClasses("is-current"));
        _assertNone(ListItem.class, spec -> spec.withClasses("is-current"));
    }

    @Test
    void anUnknownArticleGetsAPageThatSaysSo() {
        open(Locale.ENGLISH, "articles/nowhere.txt?domain=ENERGY");

        assertThat(_get(H1.class).getText()).isEqualTo("No such article");
        assertThat(
                        _get(
                                Paragraph.class,
                                spec ->
                                        spec.withText(
                                                "The dossier holds no article “nowhere.txt”.")))
                .isNotNull();
        _assertOne(
                Anchor.class,
                spec ->
                        spec.withText("See all articles")
                                .withPredicate(
                                        link -> link.getHref().equals("articles?domain=ENERGY")));
    }
}
