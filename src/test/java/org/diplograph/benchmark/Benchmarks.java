package org.diplograph.benchmark;

import java.util.List;
import org.diplograph.dossier.SyntheticDossier;
import org.diplograph.dossier.SyntheticSize;
import org.openjdk.jmh.runner.RunnerException;

/** What {@code ./diplograph bench NAME} runs. */
public final class Benchmarks {
    /** The seed of every synthetic dossier that is measured or served. */
    static final long SEED = 1;

    /** The query that hides nothing, persons and denied facts included. */
    static final String EVERYTHING =
            "?kind=STATE,ORGANISATION,PERSON&status=ASSERTED,PLANNED,DESIRED,POSSIBLE,ENDED,DENIED";

    private Benchmarks() {}

    /** Exits with 2 when there is no benchmark of that name, or it cannot use what it was given. */
    public static void main(String[] arguments) throws RunnerException {
        try {
            run(String.join(" ", arguments).strip().split(" "));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private static void run(String[] words) throws RunnerException {
        switch (words[0]) {
            case "extraction" -> ExtractionFigures.print();
            case "growth" -> Growth.print();
            case "network" -> NetworkFigures.print(sizes(words));
            case "serve" -> serve(number(words, 1, 5_000), number(words, 2, 8080));
            default ->
                    throw new IllegalArgumentException(
                            "Benchmarks: extraction, growth, network [ACTORS], serve [ACTORS [PORT]]");
        }
    }

    private static List<SyntheticSize> sizes(String[] words) {
        return words.length == 1
                ? SyntheticSize.ALL
                : List.of(SyntheticSize.withActors(number(words, 1, 0)));
    }

    private static int number(String[] words, int place, int otherwise) {
        return words.length <= place ? otherwise : Integer.parseInt(words[place]);
    }

    /** Opens a synthetic dossier for trying the views by hand, until the program is stopped. */
    private static void serve(int actors, int port) {
        SyntheticSize size = SyntheticSize.withActors(actors);
        System.out.println("Synthetic dossier of " + size + " actors/ties ...");
        SyntheticServer server = new SyntheticServer(SyntheticDossier.create(size, SEED), port);
        System.out.println(
                server.address() + " (everything: " + server.address() + EVERYTHING + ")");
    }
}
