package org.diplograph.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.Person;
import org.diplograph.actor.State;
import org.diplograph.article.TextSpan;
import org.diplograph.extraction.token.PartOfSpeech;
import org.diplograph.fact.Derivation;
import org.diplograph.fact.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Resolves common nouns and pronouns that take up an actor named before; leaves out what is
 * unclear.
 */
final class ReferenceReader {
    private static final int SUBJECT_REACH = 4;

    private final MentionWords words;
    private final ArticleActors actors;
    private final Salience salience;
    private final Antecedents antecedents;
    private final GroupReferences groups;
    private final OrganisationReferences organisations;
    private final NearReferences near;
    private final Map<Mention, Derivation.Step> steps;

    /**
     * @param steps takes in how each mention was resolved
     */
    ReferenceReader(
            MentionWords words,
            ArticleActors actors,
            Salience salience,
            Antecedents antecedents,
            OrganisationReferences organisations,
            Subjects subjects,
            Map<Mention, Derivation.Step> steps) {
        this.organisations = organisations;
        near = new NearReferences(words, actors, antecedents, subjects);
        this.words = words;
        this.actors = actors;
        this.salience = salience;
        this.antecedents = antecedents;
        this.steps = steps;
        groups = new GroupReferences(words, actors, antecedents, salience);
    }

    List<Mention> read(SentenceWords sentence, SentenceNames names) {
        List<Mention> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            if (names.covers(i)) {
                i++;
                continue;
            }
            int end = one(sentence, names, i, found);
            i = Math.max(end, i + 1);
        }
        return found;
    }

    private int one(SentenceWords sentence, SentenceNames names, int token, List<Mention> found) {
        Optional<GroupReferences.Group> group = groups.at(sentence, names, token);
        if (group.isEmpty()) {
            group = near.at(sentence, token);
        }
        if (group.isPresent()) {
            add(found, sentence, group.get().from(), group.get().to(), group.get().actors());
            return group.get().to();
        }
        boolean plural = words.has("definitePlural", sentence.folded(token - 1));
        if ((plural || organisations.isDefinite(sentence, token))
                && !sentence.isCapitalised(token)) {
            ActorId organisation = organisations.called(sentence, names, token);
            ActorId meant = organisation;
            if (organisation == null && isCountry(sentence, token)) {
                meant = country(sentence, token);
            } else if (organisation == null && isBareBody(sentence, token)) {
                ActorId most = salience.most(this::isState, List.of());
                meant =
                        most != null && salience.isClearly(most, this::isState)
                                ? most
                                : country(sentence, token);
            }
            if (meant != null) {
                int to = token + 1;
                if (organisation != null
                        && words.has("organisationAdjectives", sentence.folded(to))
                        && sentence.is(to, PartOfSpeech.ADJECTIVE)) {
                    to++;
                }
                add(found, sentence, token, to, List.of(meant));
                return to;
            }
        }
        List<ActorId> subject = pronoun(sentence, token);
        if (!subject.isEmpty()) {
            add(found, sentence, token, token + 1, subject);
        }
        return token + 1;
    }

    private void add(
            List<Mention> found, SentenceWords sentence, int from, int to, List<ActorId> meant) {
        TextSpan span = sentence.span(from, to);
        Mention mention = new Mention(meant, span, sentence.index(), Mention.Form.REFERENCE);
        found.add(mention);
        String result = String.join(", ", meant.stream().map(ActorId::value).toList());
        steps.put(
                mention,
                new Derivation.Step(Derivation.Kind.REFERENCE, span.of(sentence.text()), result));
    }

    private boolean isCountry(SentenceWords sentence, int token) {
        return words.has("country", sentence.folded(token))
                && (!words.has("of", sentence.folded(token + 1))
                        || actors.gazetteer().isRegion(kindWords(sentence, token)));
    }

    /** "the army" alone, not "the army positions". */
    private boolean isBareBody(SentenceWords sentence, int token) {
        return words.has("bareBodies", sentence.folded(token))
                && !words.has("of", sentence.folded(token + 1))
                && !sentence.is(token + 1, PartOfSpeech.NOUN)
                && !sentence.is(token + 1, PartOfSpeech.ADJECTIVE);
    }

    /** "le pays": the state last named, where that is clear. */
    private @Nullable ActorId country(SentenceWords sentence, int token) {
        Predicate<ActorId> state =
                id -> isState(id) && actors.gazetteer().isOfKind(id, kindWords(sentence, token));
        List<Name> here = antecedents.in(sentence.index(), token);
        List<ActorId> near = List.copyOf(antecedents.actors(here, state));
        if (near.size() == 1) {
            return near.getFirst();
        }
        List<ActorId> before =
                List.copyOf(antecedents.actors(antecedents.in(sentence.index() - 1), state));
        if (near.isEmpty() && before.size() == 1) {
            return before.getFirst();
        }
        ActorId most = salience.most(state, List.of());
        List<ActorId> candidates = near.isEmpty() ? before : near;
        boolean clear = most != null && salience.isClearly(most, state);
        return clear && (candidates.isEmpty() || candidates.contains(most)) ? most : null;
    }

    /** The noun with its regional adjective: "the West African nation", "l'île". */
    private static List<String> kindWords(SentenceWords sentence, int token) {
        List<String> found = new ArrayList<>();
        found.add(sentence.folded(token));
        found.add(sentence.folded(token - 1));
        found.add(sentence.folded(token - 2) + " " + sentence.folded(token - 1));
        found.add(sentence.folded(token + 1));
        String after = sentence.folded(token + 2);
        for (int i = token + 3; i < token + 7; i++) {
            found.add(sentence.folded(token + 1) + after);
            found.add(sentence.folded(token + 1) + " " + after);
            after = after + (after.endsWith("'") ? "" : " ") + sentence.folded(i);
        }
        return found;
    }

    private boolean isState(ActorId id) {
        return actors.get(id) instanceof State;
    }

    /** A subject pronoun at the head of a clause: the subject of the sentence before. */
    private List<ActorId> pronoun(SentenceWords sentence, int token) {
        String folded = sentence.folded(token);
        boolean masculine = words.has("pronounsMasculine", folded);
        boolean feminine = words.has("pronounsFeminine", folded);
        boolean neuter = words.has("pronounsNeuter", folded);
        boolean opens = token == 0 || words.has("clauseOpeners", sentence.folded(token - 1));
        boolean impersonal = !feminine && words.has("impersonal", sentence.folded(token + 1));
        if (!masculine && !feminine && !neuter || !opens || impersonal && (masculine || neuter)) {
            return List.of();
        }
        Name subject = subject(sentence.index(), token);
        subject = subject == null ? subject(sentence.index() - 1, Integer.MAX_VALUE) : subject;
        if (subject == null) {
            return List.of();
        }
        Actor actor = actors.get(subject.actor());
        boolean person = actor instanceof Person;
        boolean personal = words.has("pronounsPersonal", folded);
        boolean fits = personal ? person : neuter ? !person : person || agrees(subject, masculine);
        return fits ? subject.actors() : List.of();
    }

    /** The name at the head of a sentence, before a place in it. */
    private @Nullable Name subject(int sentence, int before) {
        List<Name> names =
                before == Integer.MAX_VALUE
                        ? antecedents.in(sentence)
                        : antecedents.in(sentence, before);
        Name first = names.isEmpty() ? null : names.getFirst();
        boolean heads =
                first != null
                        && first.from() <= SUBJECT_REACH
                        && first.form() != Mention.Form.DEMONYM
                        && !first.place();
        return heads ? first : null;
    }

    /** Whether the article before a name goes with "il" or "elle"; "l'" and none go with both. */
    private boolean agrees(Name name, boolean masculine) {
        String article = antecedents.before(name);
        return masculine ? !article.equals("la") : !article.equals("le");
    }
}
