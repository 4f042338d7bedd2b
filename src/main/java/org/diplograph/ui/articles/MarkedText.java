package org.diplograph.ui.articles;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.diplograph.article.TextSpan;

/**
 * Cuts a stretch of text at every place where a mark begins or ends, so that marks which nest or
 * overlap can be drawn side by side.
 */
final class MarkedText {
    private MarkedText() {}

    /**
     * Something that marks a span of the text.
     *
     * @param meaning what it stands for
     */
    record Mark<T>(TextSpan span, T meaning) {}

    /**
     * A piece of text that the same marks cover from end to end.
     *
     * @param marks meanings of these marks, the longest first, equally long ones in the order given
     */
    record Segment<T>(TextSpan span, List<T> marks) {
        Segment {
            marks = List.copyOf(marks);
        }
    }

    /**
     * The segments of a range, in order, without gaps; none for an empty range. Marks reach no
     * farther than the range; empty ones are left out.
     */
    static <T> List<Segment<T>> segments(TextSpan range, Collection<Mark<T>> marks) {
        List<Mark<T>> inside =
                marks.stream()
                        .filter(mark -> mark.span().length() > 0 && mark.span().overlaps(range))
                        .sorted((a, b) -> Integer.compare(b.span().length(), a.span().length()))
                        .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(range.start(), range.end()));
        for (Mark<T> mark : inside) {
            cuts.add(Math.max(range.start(), mark.span().start()));
            cuts.add(Math.min(range.end(), mark.span().end()));
        }
        List<Segment<T>> segments = new ArrayList<>();
        int start = range.start();
        for (int end : cuts.tailSet(start, false)) {
            TextSpan piece = new TextSpan(start, end);
            segments.add(
                    new Segment<>(
                            piece,
                            inside.stream()
                                    .filter(mark -> mark.span().contains(piece))
                                    .map(Mark::meaning)
                                    .toList()));
            start = end;
        }
        return List.copyOf(segments);
    }
}
