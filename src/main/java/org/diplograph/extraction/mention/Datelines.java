package org.diplograph.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.KnownName;
import org.diplograph.actor.NameIndex;
import org.diplograph.actor.NameUse;
import org.diplograph.actor.NameWord;
import org.diplograph.article.Article;
import org.diplograph.article.Block;
import org.diplograph.article.BlockKind;
import org.diplograph.article.TextSpan;

/** Reads from which capitals an article is dated: "NIAMEY, 3 avril (agence) –". */
final class Datelines {
    private static final int FIRST_BLOCKS = 8;
    private static final int LONGEST = 100;

    private final NameIndex index;

    Datelines(NameIndex index) {
        this.index = index;
    }

    /** The states whose capitals they are, in order. */
    List<ActorId> read(Article article) {
        List<ActorId> found = new ArrayList<>();
        List<Block> blocks = article.blocks();
        for (Block block : blocks.subList(0, Math.min(FIRST_BLOCKS, blocks.size()))) {
            TextSpan span = block.span();
            if (block.kind() == BlockKind.BOILERPLATE && span.length() <= LONGEST) {
                capital(article.text(), span, found);
            }
        }
        return found;
    }

    private void capital(String text, TextSpan span, List<ActorId> found) {
        List<NameWord> words = NameWord.split(text, span.start(), span.end());
        NameIndex.Match match = words.isEmpty() ? null : index.longest(text, words, 0, true);
        if (match == null) {
            return;
        }
        boolean upper =
                text.substring(words.getFirst().start(), words.getFirst().end())
                        .equals(
                                text.substring(words.getFirst().start(), words.getFirst().end())
                                        .toUpperCase(Locale.ROOT));
        for (KnownName name : match.names()) {
            boolean sure = upper || !name.ambiguous();
            if (name.use() == NameUse.CAPITAL && name.actor() != null && sure) {
                found.add(name.actor());
            }
        }
    }
}
