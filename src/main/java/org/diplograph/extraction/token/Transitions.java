package org.diplograph.extraction.token;

import java.util.Arrays;
import org.diplograph.article.Language;
import org.diplograph.article.WordList;

/** How well the word classes of a language follow each other. */
final class Transitions {
    private static final int UNLISTED = -2;
    private final int[][] weights;

    private Transitions(int[][] weights) {
        this.weights = weights;
    }

    static Transitions of(Language language) {
        int classes = WordClass.values().length;
        int[][] weights = new int[classes][classes];
        for (int[] row : weights) {
            Arrays.fill(row, UNLISTED);
        }
        for (String line :
                WordList.lines(Transitions.class, language.code() + "/transitions.tsv")) {
            String[] fields = line.split("\t", 2);
            int[] row = weights[WordClass.valueOf(fields[0]).ordinal()];
            for (String entry : fields[1].split(", ")) {
                int space = entry.indexOf(' ');
                row[WordClass.valueOf(entry.substring(0, space)).ordinal()] =
                        Integer.parseInt(entry.substring(space + 1));
            }
        }
        return new Transitions(weights);
    }

    int weight(WordClass before, WordClass after) {
        return weights[before.ordinal()][after.ordinal()];
    }
}
