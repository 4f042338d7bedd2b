package org.diplograph.extraction.mention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.Membership;
import org.diplograph.actor.Organisation;
import org.diplograph.actor.OrganisationKind;
import org.diplograph.actor.State;
import org.diplograph.extraction.token.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** Resolves "les trois pays", "both sides", "the two ministers". */
final class GroupReferences {
    private static final int SENTENCES_BACK = 5;

    /** The lists of words for each number from 2 on. */
    private static final List<String> NUMBERS =
            List.of("", "", "numbers2", "numbers3", "numbers4", "numbers5");

    private static final int ADJECTIVES = 3;

    private final MentionWords words;
    private final ArticleActors actors;
    private final Antecedents antecedents;
    private final Salience salience;

    GroupReferences(
            MentionWords words, ArticleActors actors, Antecedents antecedents, Salience salience) {
        this.words = words;
        this.actors = actors;
        this.antecedents = antecedents;
        this.salience = salience;
    }

    /**
     * A group that a number opens.
     *
     * @param to one past its noun and the adjectives after it
     */
    record Group(int from, int to, List<ActorId> actors) {}

    Optional<Group> at(SentenceWords sentence, SentenceNames names, int token) {
        int count = number(sentence.folded(token));
        if (count == 0) {
            return Optional.empty();
        }
        int noun = token + 1;
        while (noun - token <= ADJECTIVES
                && noun < sentence.size()
                && kind(sentence, noun) == null) {
            if (!sentence.is(noun, PartOfSpeech.ADJECTIVE) && !sentence.isCapitalised(noun)) {
                return Optional.empty();
            }
            noun++;
        }
        Predicate<ActorId> kind = kind(sentence, noun);
        if (kind == null) {
            return Optional.empty();
        }
        int to = noun + 1;
        while (sentence.is(to, PartOfSpeech.ADJECTIVE) || sentence.folded(to).equals("membres")) {
            to++;
        }
        Name of =
                words.has("of", sentence.folded(to))
                        ? names.startingAt(skipArticles(sentence, to + 1))
                        : null;
        if (of != null) {
            Set<ActorId> members = members(of.actor());
            return members.size() == count
                    ? Optional.of(new Group(token, to, List.copyOf(members)))
                    : Optional.empty();
        }
        if (words.has("namely", sentence.folded(to))
                || words.has("namely", sentence.folded(to + 1))) {
            return Optional.empty();
        }
        Set<ActorId> found = resolve(sentence, token, count, kind);
        return found == null
                ? Optional.empty()
                : Optional.of(new Group(token, to, List.copyOf(found)));
    }

    private int skipArticles(SentenceWords sentence, int from) {
        int i = from;
        while (words.has("articles", sentence.folded(i))) {
            i++;
        }
        return i;
    }

    private int number(String folded) {
        for (int count = 2; count < NUMBERS.size(); count++) {
            if (words.has(NUMBERS.get(count), folded)) {
                return count;
            }
        }
        return 0;
    }

    private @Nullable Predicate<ActorId> kind(SentenceWords sentence, int token) {
        String folded = sentence.folded(token);
        if (words.has("stateGroups", folded)) {
            return id -> actors.get(id) instanceof State;
        }
        if (words.has("organisationGroups", folded)) {
            return id -> actors.get(id) instanceof Organisation;
        }
        boolean any = words.has("officeGroups", folded) || words.has("anyGroups", folded);
        return any
                ? id -> actors.get(id) instanceof State || actors.get(id) instanceof Organisation
                : null;
    }

    private @Nullable Set<ActorId> resolve(
            SentenceWords sentence, int token, int count, Predicate<ActorId> kind) {
        Set<ActorId> bloc = count > 2 ? bloc(count) : null;
        if (bloc != null && bloc.stream().allMatch(kind)) {
            return bloc;
        }
        int index = sentence.index();
        for (int k = index; k >= 0 && k >= index - SENTENCES_BACK; k--) {
            List<Name> names = k == index ? antecedents.in(k, token) : antecedents.in(k);
            Set<ActorId> joined = antecedents.joined(k, names, count, kind);
            if (joined != null) {
                return joined;
            }
            Set<ActorId> all = antecedents.actors(names, kind);
            if (all.size() == count && k >= index - 2) {
                return all;
            }
        }
        Set<ActorId> next = antecedents.joined(index + 1, antecedents.in(index + 1), count, kind);
        if (next != null) {
            return next;
        }
        Set<ActorId> everywhere = new LinkedHashSet<>();
        salience.actors().stream().filter(kind).forEach(everywhere::add);
        return everywhere.size() == count ? everywhere : null;
    }

    /** The members of a bloc that the article names and that has just so many. */
    private @Nullable Set<ActorId> bloc(int count) {
        for (ActorId id : salience.actors()) {
            Set<ActorId> members = members(id);
            if (members.size() == count) {
                return members;
            }
        }
        return null;
    }

    private Set<ActorId> members(ActorId id) {
        Actor actor = actors.get(id);
        Set<ActorId> members = new LinkedHashSet<>();
        if (actor instanceof Organisation organisation
                && organisation.organisationKind() == OrganisationKind.BLOC) {
            for (Membership membership : organisation.members()) {
                if (membership.until() == null) {
                    members.add(membership.state());
                }
            }
        }
        return members;
    }
}
