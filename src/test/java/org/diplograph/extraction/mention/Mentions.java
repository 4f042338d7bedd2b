package org.diplograph.extraction.mention;

import java.util.List;
import java.util.stream.Collectors;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.Gazetteer;
import org.diplograph.article.Read;
import org.diplograph.extraction.token.TextAnnotator;
import org.diplograph.fact.Mention;

/** What is found in the texts of tests, in a form that reads well. */
final class Mentions {
    private static final MentionFinder FINDER = new MentionFinder(Gazetteer.load());
    private static final TextAnnotator ANNOTATOR = TextAnnotator.create();

    private Mentions() {}

    static MentionedActors find(String text) {
        return FINDER.find(ANNOTATOR.annotate(Read.article(text)));
    }

    /** Every mention: "NAME Pérou=PER", "METONYM Lima=PER (place)". */
    static List<String> in(String text) {
        MentionedActors found = find(text);
        return found.mentions().stream()
                .map(
                        mention ->
                                mention.form()
                                        + " "
                                        + mention.span().of(text)
                                        + "="
                                        + ids(mention)
                                        + (found.places().contains(mention) ? " (place)" : ""))
                .toList();
    }

    /** The mentions of one form: "deux pays=UGA+KEN". */
    static List<String> in(String text, Mention.Form form) {
        return find(text).mentions().stream()
                .filter(mention -> mention.form() == form)
                .map(mention -> mention.span().of(text) + "=" + ids(mention))
                .toList();
    }

    /** Every office: "person:ana-torres → PER MINISTER ASSERTED". */
    static List<String> offices(String text) {
        return find(text).offices().stream()
                .map(
                        fact ->
                                fact.from()
                                        + " → "
                                        + fact.to()
                                        + " "
                                        + fact.office()
                                        + " "
                                        + fact.status())
                .toList();
    }

    private static String ids(Mention mention) {
        return mention.actors().stream().map(ActorId::value).collect(Collectors.joining("+"));
    }
}
