package org.diplograph.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.article.Article;
import org.diplograph.article.Language;
import org.diplograph.article.Sentence;
import org.diplograph.fact.Attribution;
import org.diplograph.fact.Derivation;
import org.diplograph.fact.Evidence;
import org.diplograph.fact.Fact;
import org.diplograph.graph.SourcedFact;
import org.diplograph.ui.Navigation;
import org.diplograph.ui.Shown;
import org.diplograph.ui.WordKeys;
import org.jspecify.annotations.Nullable;

/** One fact with its proof. */
final class FactCard extends ListItem {
    private final Shown shown;
    private final Fact fact;
    private final Sentences sentences;

    FactCard(SourcedFact sourced, Shown shown) {
        this.shown = shown;
        this.fact = sourced.fact();
        this.sentences = new Sentences(shown.dossier(), getLocale(), this::getTranslation);
        addClassName("fact-card");
        Article article = shown.dossier().article(fact.evidence().article()).orElse(null);
        Language language = article == null ? Language.FRENCH : article.language();
        Optional<Component> lead = lead(article);
        add(head(sourced));
        lead.ifPresent(this::add);
        add(new Quotation(fact.evidence(), language));
        if (lead.isEmpty()) {
            elsewhere(article).ifPresent(this::add);
        }
        add(new Paragraph(attribution()), source(article));
        copyOf(sourced).ifPresent(this::add);
        DerivationWords words = new DerivationWords(this::getTranslation, getLocale(), this::label);
        add(read(words), found(words));
    }

    private Component head(SourcedFact sourced) {
        Span relation = new Span(sentences.title(fact));
        relation.addClassName("fact-relation");
        String texts = new FactDates(this::getTranslation, new Dates(getLocale())).of(sourced);
        Span date = new Span(texts);
        date.addClassName("fact-date");
        Div marks = new Div(new StatusBadge(fact.status()));
        marks.addClassName("fact-marks");
        new TreeSet<>(fact.domains())
                .forEach(
                        domain -> {
                            Span tag = new Span(word(domain));
                            tag.addClassName("domain-tag");
                            tag.getElement().setAttribute("data-domain", domain.name());
                            marks.add(tag);
                        });
        marks.add(date);
        Div head = new Div(relation, marks);
        head.addClassName("fact-head");
        return head;
    }

    /** The sentence before the quotation that names both actors, as one that leads to bullets. */
    private Optional<Component> lead(@Nullable Article article) {
        Evidence evidence = fact.evidence();
        if (article == null) {
            return Optional.empty();
        }
        return article.sentences().stream()
                .map(Sentence::span)
                .filter(span -> span.contains(evidence.from()) && span.contains(evidence.to()))
                .filter(span -> span.end() <= evidence.quotation().start())
                .findFirst()
                .map(span -> new Quotation(evidence, span, article));
    }

    /** What the quotation leaves out: actors that the article names in another place. */
    private Optional<Component> elsewhere(@Nullable Article article) {
        Evidence evidence = fact.evidence();
        if (article == null) {
            return Optional.empty();
        }
        String words =
                Stream.of(evidence.from(), evidence.to())
                        .filter(span -> !evidence.quotation().contains(span))
                        .filter(span -> span.end() <= article.text().length())
                        .distinct()
                        .map(span -> getTranslation("evidence.quoted", span.of(article.text())))
                        .collect(Collectors.joining(", "));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Paragraph elsewhere = new Paragraph(getTranslation("evidence.elsewhere", words));
        elsewhere.addClassName("fact-elsewhere");
        return Optional.of(elsewhere);
    }

    private String attribution() {
        Attribution attribution = fact.attribution();
        String voice = getTranslation("evidence.voice." + attribution.voice());
        Optional<Actor> speaker = actor(attribution.speaker());
        Optional<String> state =
                actor(attribution.onBehalfOf()).map(actor -> sentences.name(actor.id()));
        if (speaker.isEmpty()) {
            return state.map(name -> getTranslation("evidence.speaker.only", voice, name))
                    .orElse(voice);
        }
        String name = speaker.get().name().in(getLocale());
        return state.map(of -> getTranslation("evidence.speaker.for", voice, name, of))
                .orElseGet(() -> getTranslation("evidence.speaker", voice, name));
    }

    private Component source(@Nullable Article article) {
        String file = fact.evidence().article();
        Div source = new Div();
        source.addClassName("fact-source");
        if (article != null) {
            Span title = new Span(article.title());
            title.addClassName("fact-title");
            title.getElement().setAttribute("lang", article.language().code());
            source.add(title);
            if (article.outlet() != null) {
                source.add(new Span(article.outlet()));
            }
        }
        Anchor open =
                new Anchor(
                        Navigation.articleAddress(file, fact.id(), shown.state()),
                        getTranslation("evidence.open"));
        open.addClassName("fact-open");
        source.add(new Span(file), open);
        return source;
    }

    /** Says so when the article is a copy of another and counts as one source with it. */
    private Optional<Component> copyOf(SourcedFact sourced) {
        if (sourced.source().equals(fact.evidence().article())) {
            return Optional.empty();
        }
        Paragraph copy = new Paragraph(getTranslation("evidence.copy", sourced.source()));
        copy.addClassName("fact-copy");
        return Optional.of(copy);
    }

    /** The reading in one line. */
    private Component read(DerivationWords words) {
        Paragraph line = new Paragraph(getTranslation("evidence.read", words.line(fact)));
        line.addClassName("fact-read");
        return line;
    }

    /** The reading in full, folded away. */
    private Component found(DerivationWords words) {
        UnorderedList steps = new UnorderedList();
        steps.add(step("evidence.rule", fact.derivation().rule()));
        for (Derivation.Step step : fact.derivation().steps()) {
            steps.add(step("evidence.step." + step.kind(), words.of(step)));
        }
        Details details = new Details(getTranslation("evidence.found"), steps);
        details.addClassName("fact-found");
        return details;
    }

    private ListItem step(String key, String text) {
        Span kind = new Span(getTranslation("evidence.step.kind", getTranslation(key)));
        kind.addClassName("step-kind");
        return new ListItem(kind, new Span(text));
    }

    private Optional<Actor> actor(@Nullable ActorId id) {
        return id == null ? Optional.empty() : shown.dossier().actor(id);
    }

    private String label(ActorId id) {
        return actor(id).map(actor -> actor.label().in(getLocale())).orElse(id.value());
    }

    private String word(Enum<?> constant) {
        return getTranslation(WordKeys.of(constant));
    }
}
