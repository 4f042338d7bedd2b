package org.diplograph.extraction.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.article.Article;
import org.diplograph.article.Block;
import org.diplograph.article.BlockKind;
import org.diplograph.article.Language;
import org.diplograph.article.Sentence;
import org.diplograph.article.TextSpan;
import org.diplograph.extraction.mention.MentionedActors;
import org.diplograph.fact.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a rule file with its actors in brackets: {@code [words|role|form]}. The role is
 * {@code from}, {@code to} or anything else for an actor that must not matter; {@code demonym}
 * tells that the words are an adjective.
 */
record MarkedSentence(
        Article article,
        MentionedActors mentioned,
        @Nullable ActorId from,
        @Nullable ActorId to,
        Set<String> names) {
    private static final Pattern MARK =
            Pattern.compile("\\[([^\\]|]+)(?:\\|([a-z]+))?(?:\\|([a-z]+))?\\]");

    static MarkedSentence read(String marked, Language language, boolean organisationTo) {
        StringBuilder text = new StringBuilder();
        Map<String, ActorId> ids = new HashMap<>();
        Map<String, TextSpan> spans = new HashMap<>();
        List<Mention> mentions = new ArrayList<>();
        ActorId from = null;
        ActorId to = null;
        Matcher matcher = MARK.matcher(marked);
        int done = 0;
        while (matcher.find()) {
            text.append(marked, done, matcher.start());
            done = matcher.end();
            String words = matcher.group(1);
            String role = matcher.group(2) == null ? "" : matcher.group(2);
            int number = ids.size();
            ActorId id =
                    ids.computeIfAbsent(
                            words,
                            key ->
                                    id(
                                            number,
                                            organisationTo
                                                    && !role.equals("from")
                                                    && !role.equals("other")));
            from = role.equals("from") ? id : from;
            to = role.equals("to") ? id : to;
            TextSpan span = new TextSpan(text.length(), text.length() + words.length());
            text.append(words);
            spans.put(words, span);
            Mention.Form form =
                    "demonym".equals(matcher.group(3)) ? Mention.Form.DEMONYM : Mention.Form.NAME;
            mentions.add(new Mention(List.of(id), span, 0, form));
        }
        text.append(marked.substring(done));
        TextSpan whole = new TextSpan(0, text.length());
        Article article =
                new Article(
                        "example.txt",
                        "",
                        text.toString(),
                        language,
                        null,
                        null,
                        List.of(new Block(BlockKind.PARAGRAPH, whole)),
                        List.of(new Sentence(0, whole, 0)));
        MentionedActors mentioned =
                new MentionedActors(
                        new TreeMap<ActorId, Actor>(),
                        mentions,
                        Map.of(),
                        List.of(),
                        new TreeMap<>(),
                        new HashSet<>());
        return new MarkedSentence(article, mentioned, from, to, spans.keySet());
    }

    private static ActorId id(int number, boolean organisation) {
        return new ActorId(organisation ? "org:o" + number : "AA" + (char) ('A' + number));
    }
}
