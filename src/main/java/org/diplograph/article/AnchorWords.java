package org.diplograph.article;

import java.util.Set;
import org.diplograph.article.DateExpression.Anchor;

/** The folded words that say from which day a date is reckoned. */
final class AnchorWords {
    private static final Set<String> YESTERDAY = Set.of("hier", "yesterday");
    private static final Set<String> TOMORROW = Set.of("demain", "tomorrow");
    private static final Set<String> THIS = Set.of("ce", "aujourd'hui", "hui", "today", "this");
    private static final Set<String> NEXT = Set.of("prochain", "prochains", "prochaine", "next");
    private static final Set<String> LAST = Set.of("dernier", "derniers", "last", "past", "ecoule");

    private AnchorWords() {}

    /** What a word before a date says: "ce", "next". */
    static Anchor before(String folded) {
        if (THIS.contains(folded)) {
            return Anchor.THIS;
        }
        if (YESTERDAY.contains(folded)) {
            return Anchor.YESTERDAY;
        }
        if (TOMORROW.contains(folded)) {
            return Anchor.TOMORROW;
        }
        return folded.equals("next")
                ? Anchor.NEXT
                : folded.equals("last") ? Anchor.LAST : Anchor.NONE;
    }

    /** What a word behind a date says: "dernier". */
    static Anchor after(String folded) {
        return NEXT.contains(folded)
                ? Anchor.NEXT
                : LAST.contains(folded) ? Anchor.LAST : Anchor.NONE;
    }
}
