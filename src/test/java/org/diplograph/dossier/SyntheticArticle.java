package org.diplograph.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
import org.diplograph.fact.Derivation;
import org.diplograph.fact.Derivation.Kind;
import org.diplograph.fact.Derivation.Step;
import org.diplograph.fact.Evidence;
import org.diplograph.fact.Fact;
import org.diplograph.fact.Mention;
import org.diplograph.fact.Office;
import org.diplograph.fact.RelationType;
import org.jspecify.annotations.Nullable;

/** A synthetic article that grows sentence by sentence, and what an extraction would find in it. */
final class SyntheticArticle {
    private final String file;
    private final Language language;
    private final SyntheticWords words;
    private final Map<ActorId, Actor> actors;
    private final Map<ActorId, Actor> named = new TreeMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    SyntheticArticle(
            String file, Language language, SyntheticWords words, Map<ActorId, Actor> actors) {
        this.file = file;
        this.language = language;
        this.words = words;
        this.actors = actors;
    }

    void title(String title) {
        text.append(title);
        endBlock(BlockKind.TITLE, 0);
    }

    void footer(String line) {
        int start = text.length();
        text.append(line);
        endBlock(BlockKind.BOILERPLATE, start);
    }

    void says(SyntheticStatement statement) {
        int start = text.length();
        text.append(SyntheticWords.opening(statement.status(), language));
        RelationType type = statement.tie().type();
        String pattern = words.pattern(type, language, statement.wording());
        ActorId from = statement.tie().from();
        ActorId to = statement.tie().to();
        TextSpan first = new TextSpan(start, start);
        TextSpan second = first;
        TextSpan trigger = first;
        int end;
        for (int i = 0; i < pattern.length(); i = end) {
            int begin = text.length();
            if (pattern.startsWith("[A]", i)) {
                first = name(from);
                end = i + 3;
            } else if (pattern.startsWith("[B]", i)) {
                second = name(to);
                end = i + 3;
            } else if (pattern.charAt(i) == '{') {
                int close = pattern.indexOf('}', i);
                text.append(pattern, i + 1, close);
                trigger = new TextSpan(begin, text.length());
                end = close + 1;
            } else {
                text.append(pattern.charAt(i));
                end = i + 1;
            }
        }
        text.append(SyntheticWords.fields(statement.domains(), language));
        PartialDate date = statement.date();
        if (date != null) {
            text.append(SyntheticWords.date(date, language));
        }
        text.append('.');
        int sentence = sentences.size();
        TextSpan span = endBlock(BlockKind.PARAGRAPH, start);
        mentions.add(new Mention(List.of(from), first, sentence, Mention.Form.NAME));
        mentions.add(new Mention(List.of(to), second, sentence, Mention.Form.NAME));
        facts.add(
                Fact.of(
                        type,
                        from,
                        to,
                        statement.domains(),
                        statement.status(),
                        date,
                        type == RelationType.HOLDS_OFFICE ? Office.MINISTER : null,
                        statement.attribution(),
                        new Evidence(file, sentence, span, trigger, first, second, span.of(text)),
                        new Derivation(
                                "synthetic",
                                List.of(
                                        new Step(Kind.TRIGGER, trigger.of(text), type.name()),
                                        new Step(Kind.FROM, first.of(text), from.value()),
                                        new Step(Kind.TO, second.of(text), to.value())))));
        ActorId speaker = statement.attribution().speaker();
        if (speaker != null) {
            named.put(speaker, actor(speaker));
        }
    }

    private Actor actor(ActorId id) {
        return Objects.requireNonNull(actors.get(id), id::value);
    }

    private TextSpan name(ActorId id) {
        Actor actor = actor(id);
        named.put(id, actor);
        int start = text.length();
        text.append(actor.name().in(language.locale()));
        return new TextSpan(start, text.length());
    }

    private TextSpan endBlock(BlockKind kind, int start) {
        TextSpan span = new TextSpan(start, text.length());
        text.append("\n\n");
        blocks.add(new Block(kind, span));
        sentences.add(new Sentence(sentences.size(), span, blocks.size() - 1));
        return span;
    }

    Extraction extraction(@Nullable PartialDate published, String outlet) {
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
        return new Extraction(article, List.copyOf(named.values()), mentions, facts);
    }
}
