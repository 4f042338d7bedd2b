package org.diplograph.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.Person;
import org.diplograph.article.Language;
import org.diplograph.article.PartialDate;
import org.diplograph.extraction.Extraction;
import org.diplograph.graph.TieId;
import org.jspecify.annotations.Nullable;

/**
 * A dossier of any size, for measuring: the same for the same size and seed. Its actors' degrees
 * follow a power law, a few ties rest on many facts and most on few, articles appear from 2015 to
 * 2025 in French and English, and one in twelve is a copy of the one before it by another outlet.
 * It is put together as a dossier that was read is.
 */
public final class SyntheticDossier {
    static final int FACTS_IN_AN_ARTICLE = 10;
    static final int COPY_EVERY = 12;
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 11 * 365;
    private static final int OUTLETS = 40;

    private final SyntheticSize size;
    private final RandomGenerator random;
    private final SyntheticWords words = new SyntheticWords();
    private final List<Actor> actors;
    private final List<TieId> ties;
    private final Map<ActorId, Actor> actorsById;
    private final List<ActorId> speakers;
    private final List<Extraction> articles = new ArrayList<>();

    /** An article before it is written. */
    private record Plan(
            Language language,
            LocalDate day,
            @Nullable PartialDate published,
            List<SyntheticStatement> statements) {}

    private SyntheticDossier(SyntheticSize size, long seed) {
        this.size = size;
        this.random = new SplittableRandom(seed);
        this.actors = SyntheticActors.create(size.actors(), random);
        this.ties = SyntheticTies.create(actors, size.ties(), random);
        this.actorsById = actors.stream().collect(Collectors.toMap(Actor::id, Function.identity()));
        this.speakers = actors.stream().filter(Person.class::isInstance).map(Actor::id).toList();
    }

    public static Dossier create(SyntheticSize size, long seed) {
        SyntheticDossier made = new SyntheticDossier(size, seed);
        made.writeArticles();
        return DossierAssembly.assemble(
                "synthetic-" + size.actors() + "-" + size.ties(), made.articles, List.of());
    }

    private void writeArticles() {
        int[] told = shuffled(tiesTold());
        int next = 0;
        Plan plan = null;
        for (int left = size.facts(); left > 0; left -= plan.statements().size()) {
            boolean copy = plan != null && articles.size() % COPY_EVERY == COPY_EVERY - 1;
            if (!copy || left < FACTS_IN_AN_ARTICLE) {
                int count = Math.min(left, FACTS_IN_AN_ARTICLE);
                plan = plan(told, next, count);
                next += count;
            }
            articles.add(write(plan, copy));
        }
    }

    /**
     * Which tie each original fact tells: every tie once, then the first ones more than the last.
     */
    private int[] tiesTold() {
        int[] told = new int[size.facts()];
        int copied = size.facts() / COPY_EVERY;
        for (int i = 0; i < told.length; i++) {
            double share = random.nextDouble();
            told[i] = i < ties.size() ? i : (int) (ties.size() * share * share * share);
        }
        if (told.length - copied - FACTS_IN_AN_ARTICLE < ties.size()) {
            throw new IllegalStateException("too few facts to tell every tie: " + size);
        }
        return told;
    }

    /** The facts in the order of the articles; those that no article has room for are last. */
    private int[] shuffled(int[] told) {
        int originals = told.length - told.length / COPY_EVERY - FACTS_IN_AN_ARTICLE;
        for (int i = originals - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = told[i];
            told[i] = told[other];
            told[other] = kept;
        }
        return told;
    }

    private Plan plan(int[] told, int first, int count) {
        LocalDate day = FIRST_DAY.plusDays((long) (DAYS * Math.sqrt(random.nextDouble())));
        List<SyntheticStatement> statements = new ArrayList<>();
        for (int i = first; i < first + count; i++) {
            statements.add(SyntheticStatement.about(ties.get(told[i]), day, speakers, random));
        }
        return new Plan(
                random.nextInt(4) == 0 ? Language.ENGLISH : Language.FRENCH,
                day,
                random.nextInt(40) == 0 ? null : PartialDate.of(day),
                statements);
    }

    private Extraction write(Plan plan, boolean copy) {
        String file = String.format(Locale.ROOT, "%06d.txt", articles.size() + 1);
        var article = new SyntheticArticle(file, plan.language(), words, actorsById);
        TieId first = plan.statements().getFirst().tie();
        article.title(
                (plan.language() == Language.FRENCH ? "Revue du jour : " : "Review of the day: ")
                        + name(first.from(), plan.language())
                        + ", "
                        + name(first.to(), plan.language()));
        plan.statements().forEach(article::says);
        double share = random.nextDouble();
        String outlet = "Gazette " + (1 + (int) (OUTLETS * share * share));
        if (copy) {
            article.footer(
                    plan.language() == Language.FRENCH
                            ? "Repris par " + outlet
                            : "Reprinted by " + outlet);
        }
        return article.extraction(plan.published(), outlet);
    }

    private String name(ActorId id, Language language) {
        return actorsById.get(id).name().in(language.locale());
    }
}
