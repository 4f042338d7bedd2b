package org.diplograph.ui.articles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.diplograph.actor.ActorId;
import org.diplograph.article.Article;
import org.diplograph.article.Block;
import org.diplograph.article.BlockKind;
import org.diplograph.article.Sentence;
import org.diplograph.article.TextSpan;
import org.diplograph.fact.FactId;
import org.diplograph.fact.Mention;
import org.diplograph.graph.SourcedFact;
import org.diplograph.ui.articles.MarkedText.Mark;
import org.diplograph.ui.articles.MarkedText.Segment;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article, block by block, with mentions and facts marked. Everything goes out as
 * text, never as markup.
 */
final class ArticleText extends Div {
    private static final long serialVersionUID = 1L;

    private final Map<Integer, Span> sentences = new HashMap<>();
    private final Map<FactId, List<Span>> words = new HashMap<>();
    private final Map<FactId, Integer> sentenceOf = new HashMap<>();
    private final List<Span> marked = new ArrayList<>();
    private final Map<ActorId, List<Anchor>> naming = new HashMap<>();
    private final Consumer<FactId> chosen;
    private final Function<ActorId, String> address;

    /**
     * @param chosen takes the fact of a sentence that was clicked
     * @param address of this page with an actor selected
     */
    ArticleText(Consumer<FactId> chosen, Function<ActorId, String> address) {
        this.chosen = chosen;
        this.address = address;
        addClassName("reader-text");
    }

    void show(Article article, List<Mention> mentions, List<SourcedFact> facts) {
        removeAll();
        sentences.clear();
        words.clear();
        sentenceOf.clear();
        naming.clear();
        getElement().setAttribute("lang", article.language().code());
        Map<Integer, List<Mark<ReaderMark>>> marks =
                ReaderMark.bySentence(article, mentions, facts);
        Map<Integer, List<FactId>> told = new HashMap<>();
        for (SourcedFact sourced : facts) {
            int sentence = sourced.fact().evidence().sentence();
            sentenceOf.put(sourced.fact().id(), sentence);
            told.computeIfAbsent(sentence, absent -> new ArrayList<>()).add(sourced.fact().id());
        }
        Map<Integer, List<Sentence>> byBlock = new LinkedHashMap<>();
        for (Sentence sentence : article.sentences()) {
            byBlock.computeIfAbsent(sentence.block(), absent -> new ArrayList<>()).add(sentence);
        }
        UnorderedList bullets = new UnorderedList();
        for (int i = 0; i < article.blocks().size(); i++) {
            Block block = article.blocks().get(i);
            Component element = elementFor(block.kind());
            if (element instanceof ListItem bullet) {
                bullets.add(bullet);
                add(bullets);
            } else {
                bullets = new UnorderedList();
                add(element);
            }
            fill(element, article, block, byBlock.getOrDefault(i, List.of()), marks, told);
        }
    }

    private static Component elementFor(BlockKind kind) {
        Component element =
                switch (kind) {
                    case TITLE -> new H1();
                    case HEADING -> new H2();
                    case LEAD_IN, PARAGRAPH, BOILERPLATE -> new Paragraph();
                    case BULLET -> new ListItem();
                };
        element.addClassNames("reader-block", "is-" + kind.name().toLowerCase(Locale.ROOT));
        return element;
    }

    private void fill(
            Component element,
            Article article,
            Block block,
            List<Sentence> inside,
            Map<Integer, List<Mark<ReaderMark>>> marks,
            Map<Integer, List<FactId>> told) {
        HasComponents target = (HasComponents) element;
        int at = block.span().start();
        for (Sentence sentence : inside) {
            addPlain(target, article, at, sentence.span().start());
            target.add(
                    sentence(
                            article,
                            sentence,
                            marks.getOrDefault(sentence.index(), List.of()),
                            told.getOrDefault(sentence.index(), List.of())));
            at = Math.max(at, sentence.span().end());
        }
        addPlain(target, article, at, block.span().end());
    }

    private static void addPlain(HasComponents target, Article article, int start, int end) {
        if (start < end) {
            target.add(new Text(new TextSpan(start, end).of(article.text())));
        }
    }

    private Span sentence(
            Article article, Sentence sentence, List<Mark<ReaderMark>> marks, List<FactId> facts) {
        Span element = new Span();
        element.addClassName("reader-sentence");
        sentences.put(sentence.index(), element);
        for (Segment<ReaderMark> segment : MarkedText.segments(sentence.span(), marks)) {
            element.add(segment(segment, segment.span().of(article.text()), facts));
        }
        if (!facts.isEmpty()) {
            element.addClassName("has-facts");
            NativeButton count = new NativeButton(Integer.toString(facts.size()));
            count.addClassName("reader-count");
            count.setAriaLabel(getTranslation("articles.reader.inSentence", facts.size()));
            count.addClickListener(click -> chosen.accept(facts.getFirst()));
            element.add(count);
        }
        return element;
    }

    private Component segment(Segment<ReaderMark> segment, String text, List<FactId> facts) {
        Span words = new Span();
        Optional<ReaderMark.Naming> named =
                segment.marks().stream()
                        .filter(ReaderMark.Naming.class::isInstance)
                        .map(ReaderMark.Naming.class::cast)
                        .reduce((longer, shorter) -> shorter);
        if (named.isPresent()) {
            words.add(naming(named.get().mention(), text));
        } else {
            words.setText(text);
            if (!facts.isEmpty()) {
                words.addClickListener(click -> chosen.accept(facts.getFirst()));
            }
        }
        for (ReaderMark mark : segment.marks()) {
            switch (mark) {
                case ReaderMark.Naming ignored -> words.addClassName("names");
                case ReaderMark.Telling(FactId fact) -> remember(fact, words, "tells");
                case ReaderMark.Taking(FactId fact) -> remember(fact, words, "takes-part");
            }
        }
        return words;
    }

    private void remember(FactId fact, Span element, String className) {
        element.addClassName(className);
        words.computeIfAbsent(fact, absent -> new ArrayList<>()).add(element);
    }

    private Component naming(Mention mention, String text) {
        if (mention.actors().size() > 1) {
            Span several = new Span(text);
            several.addClassName("reader-mention");
            return several;
        }
        ActorId actor = mention.actors().getFirst();
        Anchor link = new Anchor(address.apply(actor), text);
        link.addClassName("reader-mention");
        naming.computeIfAbsent(actor, absent -> new ArrayList<>()).add(link);
        return link;
    }

    /** Writes the addresses of the mentions anew, after what they carry on has changed. */
    void relink() {
        naming.forEach(
                (actor, links) -> {
                    String href = address.apply(actor);
                    links.forEach(link -> link.setHref(href));
                });
    }

    /** Highlights the sentence of a fact and the words that tell it. */
    void highlight(@Nullable FactId fact) {
        marked.forEach(span -> span.removeClassNames("is-current", "is-current-word"));
        marked.clear();
        if (fact == null) {
            return;
        }
        sentenceOfFact(fact)
                .ifPresent(
                        sentence -> {
                            sentence.addClassName("is-current");
                            marked.add(sentence);
                        });
        for (Span word : words.getOrDefault(fact, List.of())) {
            word.addClassName("is-current-word");
            marked.add(word);
        }
    }

    void scrollTo(FactId fact) {
        sentenceOfFact(fact)
                .ifPresent(sentence -> sentence.scrollIntoView(ScrollIntoViewOption.Block.CENTER));
    }

    /**
     * Highlights a sentence by its number and scrolls to it; does nothing for a number too high.
     */
    void showSentence(int number) {
        Span sentence = sentences.get(number);
        if (sentence != null) {
            sentence.addClassName("is-current");
            marked.add(sentence);
            sentence.scrollIntoView(ScrollIntoViewOption.Block.CENTER);
        }
    }

    private Optional<Span> sentenceOfFact(FactId fact) {
        return Optional.ofNullable(sentenceOf.get(fact)).map(sentences::get);
    }
}
