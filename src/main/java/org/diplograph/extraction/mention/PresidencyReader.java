package org.diplograph.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.diplograph.actor.NameWord;
import org.diplograph.article.Language;
import org.diplograph.extraction.token.PartOfSpeech;
import org.diplograph.fact.Mention;
import org.diplograph.fact.Office;
import org.diplograph.fact.Status;
import org.jspecify.annotations.Nullable;

/**
 * Reads who chairs an organisation: "sous présidence malienne", "le Mali, qui assure la présidence
 * de l'AES", "India's G20 presidency", "the Polish presidency of the EU".
 */
final class PresidencyReader {
    private static final int REACH = 14;
    private static final int HANDING_REACH = 8;
    private static final int VERB_REACH = 4;
    private static final int HOLDER_REACH = 4;

    private final Language language;
    private final MentionWords words;

    PresidencyReader(Language language, MentionWords words) {
        this.language = language;
        this.words = words;
    }

    /**
     * @param names states, organisations and persons of the sentence
     */
    List<Presidency> read(SentenceWords sentence, SentenceNames names) {
        List<Presidency> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (words.has("presidencies", sentence.folded(i))) {
                Presidency presidency = at(sentence, names, i);
                if (presidency != null) {
                    found.add(presidency);
                }
            } else if (sentence.is(i, PartOfSpeech.VERB)
                    && words.has("presiding", NameWord.fold(sentence.token(i).lemma()))) {
                Presidency presidency = verb(sentence, names, i);
                if (presidency != null) {
                    found.add(presidency);
                }
            }
        }
        return found;
    }

    private @Nullable Presidency at(SentenceWords sentence, SentenceNames names, int token) {
        int i = token + 1;
        Name holder = null;
        while (i < sentence.size()) {
            Name name = names.startingAt(i);
            if (name != null && name.form() == Mention.Form.DEMONYM && isState(name)) {
                holder = name;
                i = name.to();
            } else if (name == null
                    && (sentence.is(i, PartOfSpeech.ADJECTIVE)
                            || words.has("presidencyLinks", sentence.folded(i)))) {
                i++;
            } else {
                break;
            }
        }
        boolean under = isUnder(sentence, token);
        Name organisation = null;
        if (words.has("of", sentence.folded(i))) {
            int next = i + 1;
            while (words.has("articles", sentence.folded(next))
                    || words.has("organs", sentence.folded(next))) {
                next++;
            }
            Name of = names.startingAt(next);
            organisation = accept(of, PresidencyReader::isOrganisation);
            if (under && holder == null && of != null && isState(of)) {
                holder = of;
            }
        }
        Name before = accept(names.endingAt(token), name -> true);
        if (before != null && language == Language.ENGLISH) {
            organisation = organisation == null && isOrganisation(before) ? before : organisation;
            holder = isState(before) ? before : possessor(sentence, names, before.from());
        } else if (holder == null && language == Language.ENGLISH) {
            holder = possessor(sentence, names, skipAdjectives(sentence, token));
        }
        if (organisation == null && under && holder != null) {
            organisation = last(names, token, PresidencyReader::isOrganisation);
            if (organisation == null) {
                organisation = names.firstAfter(token, REACH, PresidencyReader::isOrganisation);
            }
            if (organisation == null) {
                organisation = only(names, PresidencyReader::isOrganisation);
            }
        }
        Name receiver = receiver(sentence, names, token);
        if (receiver != null && (holder == null || holder.equals(receiver))) {
            if (organisation == null) {
                organisation = only(names, PresidencyReader::isOrganisation);
            }
            return presidency(sentence, receiver, organisation, token, Status.PLANNED);
        }
        if (holder == null && organisation != null && isHeld(sentence, token)) {
            holder = holderBefore(sentence, names, token);
        }
        return presidency(sentence, holder, organisation, token, Status.ASSERTED);
    }

    private @Nullable Presidency presidency(
            SentenceWords sentence,
            @Nullable Name holder,
            @Nullable Name organisation,
            int token,
            Status status) {
        return holder == null || organisation == null || holder.equals(organisation)
                ? null
                : new Presidency(
                        sentence,
                        holder,
                        organisation,
                        sentence.token(token).span(),
                        Office.CHAIR,
                        status,
                        isRepresented(sentence, token)
                                || holder.actor().value().startsWith("person:")
                                        && isOfCountry(sentence, holder.to(), token));
    }

    /** "transmettre au Pérou la présidence", "hand Peru the presidency": who is to hold it. */
    private @Nullable Name receiver(SentenceWords sentence, SentenceNames names, int token) {
        for (int i = token - 1; i >= Math.max(0, token - HANDING_REACH); i--) {
            if (words.has("handing", NameWord.fold(sentence.token(i).lemma()))) {
                Name between = last(names, token, PresidencyReader::isState);
                if (between != null && between.from() > i) {
                    return between;
                }
                Name after = names.firstAfter(token, HANDING_REACH, PresidencyReader::isState);
                boolean to =
                        after != null
                                && words.has(
                                        "there",
                                        sentence.folded(
                                                words.has(
                                                                "articles",
                                                                sentence.folded(after.from() - 1))
                                                        ? after.from() - 2
                                                        : after.from() - 1));
                return to ? after : null;
            }
        }
        return null;
    }

    /** The one name of a sentence that passes. */
    private static @Nullable Name only(SentenceNames names, Predicate<Name> wanted) {
        List<Name> found = names.all().stream().filter(wanted).toList();
        boolean one = found.stream().map(Name::actor).distinct().count() == 1;
        return one ? found.getFirst() : null;
    }

    /** "X, qui revient de Y, assure": the last name that no preposition governs. */
    private @Nullable Name holderBefore(SentenceWords sentence, SentenceNames names, int token) {
        return last(
                names,
                token,
                name ->
                        !isOrganisation(name)
                                && !name.place()
                                && name.form() != Mention.Form.DEMONYM
                                && !isGoverned(sentence, name));
    }

    private boolean isGoverned(SentenceWords sentence, Name name) {
        int i = name.from() - 1;
        while (words.has("articles", sentence.folded(i))) {
            i--;
        }
        return sentence.is(i, PartOfSpeech.PREPOSITION) && !words.has("of", sentence.folded(i));
    }

    /** "X préside l'AES", "Kenya chairs the bloc's council", "X, dont le pays préside l'AES". */
    private @Nullable Presidency verb(SentenceWords sentence, SentenceNames names, int token) {
        int next = token + 1;
        while (words.has("articles", sentence.folded(next))) {
            next++;
        }
        Name organisation = accept(names.startingAt(next), PresidencyReader::isOrganisation);
        if (organisation == null) {
            organisation = names.firstAfter(token, VERB_REACH, PresidencyReader::isOrganisation);
            if (organisation != null && isInterrupted(sentence, token, organisation.from())) {
                organisation = null;
            }
        }
        Name holder = holderBefore(sentence, names, token);
        boolean near = holder != null && token - holder.to() <= HOLDER_REACH;
        return near ? presidency(sentence, holder, organisation, token, Status.ASSERTED) : null;
    }

    private static boolean isInterrupted(SentenceWords sentence, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (sentence.is(i, PartOfSpeech.VERB)
                    || sentence.is(i, PartOfSpeech.PREPOSITION)
                    || sentence.is(i, PartOfSpeech.PUNCTUATION)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnder(SentenceWords sentence, int token) {
        for (int i = token - 1; i >= Math.max(0, token - 4); i--) {
            if (sentence.folded(i).equals("under") || sentence.folded(i).equals("sous")) {
                return true;
            }
        }
        return false;
    }

    private boolean isHeld(SentenceWords sentence, int token) {
        for (int i = token - 1; i >= Math.max(0, token - 6); i--) {
            if (words.has("holding", NameWord.fold(sentence.token(i).lemma()))
                    || words.has("holding", sentence.folded(i))) {
                return true;
            }
        }
        return false;
    }

    /** "X, dont le pays préside", "X, whose country chairs". */
    private boolean isOfCountry(SentenceWords sentence, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (words.has("whose", sentence.folded(i))
                    && (words.has("country", sentence.folded(i + 1))
                            || words.has("country", sentence.folded(i + 2)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isRepresented(SentenceWords sentence, int token) {
        for (int i = token - 1; i >= Math.max(0, token - 6); i--) {
            if (words.has("representing", sentence.folded(i))) {
                return true;
            }
        }
        return false;
    }

    private static int skipAdjectives(SentenceWords sentence, int token) {
        int i = token;
        while (i > 0
                && sentence.is(i - 1, PartOfSpeech.ADJECTIVE)
                && !sentence.isCapitalised(i - 1)) {
            i--;
        }
        return i;
    }

    /** "India's G20": the state before a possessive, or an adjective. */
    private static @Nullable Name possessor(
            SentenceWords sentence, SentenceNames names, int token) {
        int end =
                sentence.folded(token - 1).equals("'s") || sentence.folded(token - 1).equals("'")
                        ? token - 1
                        : token;
        return accept(names.endingAt(end), PresidencyReader::isState);
    }

    private static @Nullable Name last(SentenceNames names, int before, Predicate<Name> wanted) {
        return names.lastBefore(before, REACH, wanted);
    }

    private static @Nullable Name accept(@Nullable Name name, Predicate<Name> wanted) {
        return name != null && wanted.test(name) ? name : null;
    }

    private static boolean isOrganisation(Name name) {
        return name.actor().value().startsWith("org:");
    }

    private static boolean isState(Name name) {
        return name.actor().value().length() == 3;
    }
}
