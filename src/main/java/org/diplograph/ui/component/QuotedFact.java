package org.diplograph.ui.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.diplograph.article.Article;
import org.diplograph.article.Language;
import org.diplograph.fact.Evidence;
import org.diplograph.graph.SourcedFact;
import org.diplograph.ui.Navigation;
import org.diplograph.ui.Shown;

/** The sentence that states a fact, with its date, its status and the way to its article. */
public final class QuotedFact extends Div {
    public QuotedFact(SourcedFact sourced, Shown shown) {
        addClassName("quoted-fact");
        Evidence evidence = sourced.fact().evidence();
        Article article = shown.dossier().article(evidence.article()).orElse(null);
        Language language = article == null ? Language.FRENCH : article.language();
        Span date =
                new Span(new FactDates(this::getTranslation, new Dates(getLocale())).of(sourced));
        date.addClassName("fact-date");
        Anchor open =
                new Anchor(
                        Navigation.articleAddress(
                                evidence.article(), sourced.fact().id(), shown.state()),
                        getTranslation("evidence.open"));
        open.addClassName("fact-open");
        Div source = new Div(new StatusBadge(sourced.fact().status()), date, open);
        source.addClassName("quoted-fact-source");
        add(new Quotation(evidence, language), source);
    }
}
