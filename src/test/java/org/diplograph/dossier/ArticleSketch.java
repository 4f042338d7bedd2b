package org.diplograph.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.article.Article;
import org.diplograph.article.Block;
import org.diplograph.article.BlockKind;
import org.diplograph.article.Language;
import org.diplograph.article.PartialDate;
import org.diplograph.article.Sentence;
import org.diplograph.article.TextSpan;
import org.diplograph.extraction.Extraction;
import org.diplograph.fact.Attribution;
import org.diplograph.fact.Derivation;
import org.diplograph.fact.Domain;
import org.diplograph.fact.Evidence;
import org.diplograph.fact.Fact;
import org.diplograph.fact.Mention;
import org.diplograph.fact.Office;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.jspecify.annotations.Nullable;

/**
 * An article that grows sentence by sentence; a sentence marks arguments as [Mali|MLI] and its
 * trigger as {quitte}.
 */
final class ArticleSketch {
    private final String file;
    private final Language language;
    private final PartialDate published;
    private @Nullable String outlet;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    ArticleSketch(String file, Language language, String published) {
        this.file = file;
        this.language = language;
        this.published = PartialDate.parse(published);
    }

    void title(String title) {
        text.append(title);
        endBlock(BlockKind.TITLE, 0);
    }

    void publishedBy(String name) {
        outlet = name;
    }

    /** A sentence without facts. */
    void tells(String sentence) {
        int start = text.length();
        text.append(sentence);
        endBlock(BlockKind.PARAGRAPH, start);
    }

    void says(String marked, RelationType type, Status status, Domain... domains) {
        add(marked, type, status, null, Set.of(domains));
    }

    void office(String marked) {
        add(marked, RelationType.HOLDS_OFFICE, Status.ASSERTED, Office.FOREIGN_MINISTER, Set.of());
    }

    private void add(
            String marked,
            RelationType type,
            Status status,
            @Nullable Office office,
            Set<Domain> domains) {
        int start = text.length();
        int sentence = sentences.size();
        List<Mention> here = new ArrayList<>();
        TextSpan trigger = new TextSpan(start, start);
        int i = 0;
        while (i < marked.length()) {
            char mark = marked.charAt(i);
            int from = text.length();
            if (mark == '[') {
                int bar = marked.indexOf('|', i);
                int close = marked.indexOf(']', bar);
                text.append(marked, i + 1, bar);
                ActorId actor = new ActorId(marked.substring(bar + 1, close));
                here.add(
                        new Mention(
                                List.of(actor),
                                new TextSpan(from, text.length()),
                                sentence,
                                Mention.Form.NAME));
                i = close + 1;
            } else if (mark == '{') {
                int close = marked.indexOf('}', i);
                text.append(marked, i + 1, close);
                trigger = new TextSpan(from, text.length());
                i = close + 1;
            } else {
                text.append(mark);
                i++;
            }
        }
        TextSpan span = endBlock(BlockKind.PARAGRAPH, start);
        mentions.addAll(here);
        Mention from = here.getFirst();
        Mention to = here.getLast();
        Evidence evidence =
                new Evidence(file, sentence, span, trigger, from.span(), to.span(), span.of(text));
        var step = new Derivation.Step(Derivation.Kind.TRIGGER, trigger.of(text), type.name());
        facts.add(
                Fact.of(
                        type,
                        from.actors().getFirst(),
                        to.actors().getFirst(),
                        domains,
                        status,
                        null,
                        office,
                        Attribution.AUTHOR,
                        evidence,
                        new Derivation("sample", List.of(step))));
    }

    private TextSpan endBlock(BlockKind kind, int start) {
        TextSpan span = new TextSpan(start, text.length());
        text.append("\n\n");
        blocks.add(new Block(kind, span));
        sentences.add(new Sentence(sentences.size(), span, blocks.size() - 1));
        return span;
    }

    Extraction extraction() {
        String title = blocks.getFirst().span().of(text);
        Article article =
                new Article(
                        file,
                        title,
                        text.toString(),
                        language,
                        published,
                        outlet,
                        blocks,
                        sentences);
        List<Actor> actors =
                mentions.stream()
                        .map(mention -> SampleActors.actor(mention.actors().getFirst()))
                        .distinct()
                        .toList();
        return new Extraction(article, actors, mentions, facts);
    }
}
