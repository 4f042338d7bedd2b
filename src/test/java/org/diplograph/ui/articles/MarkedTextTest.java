package org.diplograph.ui.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.diplograph.article.TextSpan;
import org.diplograph.ui.articles.MarkedText.Mark;
import org.diplograph.ui.articles.MarkedText.Segment;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private static final String TEXT = "The Kenyan minister left Geneva.";
    private static final TextSpan ALL = new TextSpan(0, TEXT.length());

    private static Mark<String> mark(String words, String meaning) {
        int start = TEXT.indexOf(words);
        return new Mark<>(new TextSpan(start, start + words.length()), meaning);
    }

    @SafeVarargs
    private static List<Map.Entry<String, List<String>>> cut(
            TextSpan range, Mark<String>... marks) {
        return MarkedText.segments(range, List.of(marks)).stream()
                .map(segment -> Map.entry(segment.span().of(TEXT), segment.marks()))
                .toList();
    }

    @Test
    void anEmptyRangeHasNoSegment() {
        assertThat(cut(new TextSpan(4, 4), mark("Kenyan", "KEN"))).isEmpty();
    }

    @Test
    void withoutMarksAllIsOneSegment() {
        assertThat(MarkedText.<String>segments(ALL, List.of()))
                .containsExactly(new Segment<>(ALL, List.of()));
    }

    @Test
    void aMarkCutsOutItsWords() {
        assertThat(cut(ALL, mark("Kenyan", "KEN")))
                .containsExactly(
                        Map.entry("The ", List.of()),
                        Map.entry("Kenyan", List.of("KEN")),
                        Map.entry(" minister left Geneva.", List.of()));
    }

    @Test
    void nestedMarksShareTheirWordsAndTheLongerComesFirst() {
        assertThat(cut(ALL, mark("Kenyan", "KEN"), mark("The Kenyan minister", "person")))
                .containsExactly(
                        Map.entry("The ", List.of("person")),
                        Map.entry("Kenyan", List.of("person", "KEN")),
                        Map.entry(" minister", List.of("person")),
                        Map.entry(" left Geneva.", List.of()));
    }

    @Test
    void overlappingMarksAreCutWhereTheyMeet() {
        assertThat(cut(ALL, mark("Kenyan minister", "a"), mark("minister left", "b")))
                .containsExactly(
                        Map.entry("The ", List.of()),
                        Map.entry("Kenyan ", List.of("a")),
                        Map.entry("minister", List.of("a", "b")),
                        Map.entry(" left", List.of("b")),
                        Map.entry(" Geneva.", List.of()));
    }

    @Test
    void equalMarksKeepTheirOrder() {
        assertThat(cut(ALL, mark("Geneva", "place"), mark("Geneva", "seat")))
                .contains(Map.entry("Geneva", List.of("place", "seat")));
    }

    @Test
    void marksReachNoFartherThanTheRange() {
        assertThat(cut(new TextSpan(4, 10), mark("The Kenyan minister", "person")))
                .containsExactly(Map.entry("Kenyan", List.of("person")));
        assertThat(cut(new TextSpan(0, 4), mark("Geneva", "place")))
                .containsExactly(Map.entry("The ", List.of()));
    }

    @Test
    void anEmptyMarkMarksNothing() {
        assertThat(cut(ALL, new Mark<>(new TextSpan(5, 5), "nothing")))
                .containsExactly(Map.entry(TEXT, List.of()));
    }

    @Test
    void segmentsPutTogetherAreTheText() {
        List<Mark<String>> marks =
                List.of(mark("Kenyan minister", "a"), mark("minister left", "b"), mark("e", "c"));

        String whole =
                MarkedText.segments(ALL, marks).stream()
                        .map(segment -> segment.span().of(TEXT))
                        .reduce("", String::concat);

        assertThat(whole).isEqualTo(TEXT);
    }
}
