package org.diplograph.ui.component;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.diplograph.article.Article;
import org.diplograph.article.Language;
import org.diplograph.article.TextSpan;
import org.diplograph.fact.Evidence;

/**
 * The words of an article that state a fact, in their own language, with both actors and the word
 * that tells the relation marked. All of it goes out as text, never as markup.
 */
final class Quotation extends HtmlContainer {
    private record Part(TextSpan span, String className) {}

    Quotation(Evidence evidence, Language language) {
        this(evidence, evidence.quotation(), evidence.quote(), language);
    }

    /** Another sentence of the same article, such as the one that leads to a bullet. */
    Quotation(Evidence evidence, TextSpan sentence, Article article) {
        this(evidence, sentence, sentence.of(article.text()), article.language());
        addClassName("quotation-lead");
    }

    private Quotation(Evidence evidence, TextSpan whole, String text, Language language) {
        super("blockquote");
        addClassName("quotation");
        getElement().setAttribute("lang", language.code());
        List<Part> parts =
                List.of(
                        new Part(evidence.trigger(), "mark-trigger"),
                        new Part(evidence.from(), "mark-from"),
                        new Part(evidence.to(), "mark-to"));
        TreeSet<Integer> edges = new TreeSet<>(List.of(whole.start(), whole.end()));
        parts.stream()
                .flatMap(part -> Stream.of(part.span().start(), part.span().end()))
                .filter(edge -> whole.start() < edge && edge < whole.end())
                .forEach(edges::add);
        Integer start = null;
        for (Integer end : edges) {
            if (start != null) {
                add(piece(text, whole.start(), parts, new TextSpan(start, end)));
            }
            start = end;
        }
    }

    private static HtmlContainer piece(String whole, int offset, List<Part> parts, TextSpan span) {
        String text = whole.substring(span.start() - offset, span.end() - offset);
        String[] marks =
                parts.stream()
                        .filter(part -> part.span().contains(span))
                        .map(Part::className)
                        .toArray(String[]::new);
        HtmlContainer piece = marks.length == 0 ? new Span() : new HtmlContainer("mark");
        piece.setText(text);
        piece.addClassNames(marks);
        return piece;
    }
}
