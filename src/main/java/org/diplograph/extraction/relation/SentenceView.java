package org.diplograph.extraction.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.diplograph.article.TextSpan;
import org.diplograph.extraction.token.AnnotatedSentence;
import org.diplograph.extraction.token.Token;
import org.diplograph.fact.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A sentence's tokens beside the mentions that lie on them; of nested mentions only the outermost
 * counts.
 */
final class SentenceView {
    private final AnnotatedSentence sentence;
    private final List<Token> tokens;
    private final List<Mention> mentions;
    private final @Nullable Mention[] firstAt;
    private final int[] mentionEnd;
    private final boolean[] covered;
    private final List<List<Mention>> within;

    SentenceView(AnnotatedSentence sentence, List<Token> tokens, List<Mention> mentions) {
        this.sentence = sentence;
        this.tokens = tokens;
        this.mentions = mentions;
        this.firstAt = new @Nullable Mention[tokens.size() + 1];
        this.mentionEnd = new int[tokens.size() + 1];
        this.covered = new boolean[tokens.size() + 1];
        this.within = new ArrayList<>(tokens.size());
        tokens.forEach(token -> within.add(List.of()));
        place(mentions);
    }

    private void place(List<Mention> mentions) {
        int token = 0;
        for (Mention mention : mentions) {
            while (token > 0 && tokens.get(token - 1).span().end() > mention.span().start()) {
                token--;
            }
            while (token < tokens.size()
                    && tokens.get(token).span().end() <= mention.span().start()) {
                token++;
            }
            if (token == tokens.size()) {
                return;
            }
            int end = token;
            while (end < tokens.size() && tokens.get(end).span().start() < mention.span().end()) {
                end++;
            }
            if (end > token) {
                put(mention, token, end);
            }
        }
    }

    /** Whether the mention is only part of a word: "Iran" in "Iran-backed". */
    boolean isInsideWord(int from, int to, Mention mention) {
        for (int i = from; i < to; i++) {
            TextSpan word = tokens.get(i).span();
            if (word.contains(mention.span()) && word.length() > mention.span().length()) {
                return true;
            }
        }
        return false;
    }

    private void put(Mention mention, int from, int to) {
        Mention before = firstAt[from];
        if (before != null
                && to == from + 1
                && mentionEnd[from] == to
                && !before.span().overlaps(mention.span())) {
            List<Mention> both =
                    new ArrayList<>(
                            within.get(from).isEmpty() ? List.of(before) : within.get(from));
            both.add(mention);
            within.set(from, List.copyOf(both));
            return;
        }
        if (covered[from] && (before == null || mentionEnd[from] >= to)) {
            return;
        }
        Arrays.fill(covered, from, to, true);
        firstAt[from] = mention;
        mentionEnd[from] = to;
        for (int i = from + 1; i < to; i++) {
            firstAt[i] = null;
        }
    }

    /** The mentions that lie inside a span, nested ones included. */
    List<Mention> inside(TextSpan span) {
        return mentions.stream().filter(mention -> span.contains(mention.span())).toList();
    }

    AnnotatedSentence sentence() {
        return sentence;
    }

    int index() {
        return sentence.index();
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** The folded text of a token, empty beyond the ends. */
    String folded(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).folded();
    }

    /** The outermost mention that begins with this token. */
    @Nullable Mention mentionAt(int i) {
        return i < tokens.size() ? firstAt[i] : null;
    }

    /** The mentions on this one token when it holds several ("AES-Russie"), else none. */
    List<Mention> pairAt(int i) {
        return i < tokens.size() ? within.get(i) : List.of();
    }

    /** Whether a name or acronym begins with the token. */
    boolean isName(int i) {
        Mention mention = firstAt[i];
        return mention != null
                && (mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.ACRONYM);
    }

    /** Whether the token is part of a mention that names someone. */
    boolean isCovered(int i) {
        return covered[i];
    }

    int endOfMentionAt(int i) {
        return mentionEnd[i];
    }

    /** The words of some tokens as they stand in the article, white space as single spaces. */
    String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean apart =
                    i > from && tokens.get(i - 1).span().end() < tokens.get(i).span().start();
            words.append(apart ? " " : "").append(tokens.get(i).text());
        }
        return words.toString();
    }

    TextSpan span(int from, int to) {
        return new TextSpan(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }
}
