package org.diplograph.extraction.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.KnownName;
import org.diplograph.actor.NameUse;
import org.diplograph.actor.NameWord;
import org.diplograph.actor.Person;
import org.jspecify.annotations.Nullable;

/**
 * The persons of an article: every way in which one of them is written is gathered under one id.
 */
final class PersonBook {
    private static final class Entry {
        private final ActorId id;
        private final String fullName;
        private final List<String> keys;
        private final Set<String> forms = new LinkedHashSet<>();

        Entry(ActorId id, String fullName, List<String> keys) {
            this.id = id;
            this.fullName = fullName;
            this.keys = keys;
        }
    }

    private static final int MOST_NAMESAKES = 50;

    private final Map<String, List<Entry>> bySurname = new HashMap<>();
    private final Map<ActorId, Entry> entries = new TreeMap<>();
    private final KnownPersons known;
    private final Predicate<ActorId> named;

    /**
     * @param named whether the article names a state or organisation
     */
    PersonBook(KnownPersons known, Predicate<ActorId> named) {
        this.known = known;
        this.named = named;
    }

    /** Takes in sightings; the fullest names first, so that shorter ones find them. */
    void add(List<Sighting> sightings) {
        sightings.stream()
                .sorted(
                        Comparator.comparing(
                                        (Sighting sighting) ->
                                                -NameWord.split(sighting.written()).size())
                                .thenComparing(Sighting::span))
                .forEach(sighting -> entry(sighting.written()).forms.add(sighting.written()));
    }

    ActorId idOf(Sighting sighting) {
        return entry(sighting.written()).id;
    }

    private Entry entry(String written) {
        List<String> keys = keys(written);
        Entry found = find(keys);
        if (found != null) {
            return found;
        }
        Person person = known.named(written);
        if (person == null && keys.size() <= 2) {
            person = known.surnamed(written, named);
        }
        Entry made =
                person == null
                        ? new Entry(
                                new ActorId("person:" + NameWord.slug(written)),
                                properCase(written),
                                keys)
                        : new Entry(person.id(), person.fullName(), keys(person.fullName()));
        Entry same = entries.putIfAbsent(made.id, made);
        Entry entry = same == null ? made : same;
        if (person != null) {
            entry.forms.addAll(person.aliases());
        }
        bySurname.computeIfAbsent(keys.getLast(), unused -> new ArrayList<>()).add(entry);
        if (!entry.keys.getLast().equals(keys.getLast())) {
            bySurname.computeIfAbsent(entry.keys.getLast(), unused -> new ArrayList<>()).add(entry);
        }
        return entry;
    }

    private @Nullable Entry find(List<String> keys) {
        List<Entry> namesakes = bySurname.getOrDefault(keys.getLast(), List.of());
        for (Entry entry : namesakes.subList(0, Math.min(MOST_NAMESAKES, namesakes.size()))) {
            if (isPartOf(keys, entry.keys) || isPartOf(entry.keys, keys)) {
                return entry;
            }
        }
        return null;
    }

    /** Whether all parts of a name occur in another, in order, or their initials do. */
    private static boolean isPartOf(List<String> some, List<String> all) {
        int next = 0;
        for (String part : all) {
            if (next < some.size() && isSame(some.get(next), part)) {
                next++;
            }
        }
        return next == some.size();
    }

    private static boolean isSame(String one, String other) {
        return one.equals(other) || one.length() == 1 && other.startsWith(one);
    }

    static List<String> keys(String written) {
        return NameWord.split(written).stream()
                .map(word -> Transliteration.key(word.folded()))
                .toList();
    }

    /** "Olivia ROUAMBA" as "Olivia Rouamba"; initials stay. */
    private static String properCase(String written) {
        StringBuilder proper = new StringBuilder(written);
        List<NameWord> words = NameWord.split(written);
        for (NameWord word : words) {
            if (words.size() > 1
                    && word.casing() == NameWord.Casing.UPPER
                    && word.end() - word.start() > 1) {
                String rest =
                        written.substring(word.start() + 1, word.end())
                                .toLowerCase(java.util.Locale.ROOT);
                proper.replace(word.start() + 1, word.end(), rest);
            }
        }
        return NameWord.spaced(proper.toString());
    }

    /** By id. */
    Map<ActorId, Person> persons() {
        Map<ActorId, Person> persons = new TreeMap<>();
        entries.values()
                .forEach(
                        entry -> {
                            List<String> aliases =
                                    entry.forms.stream()
                                            .map(NameWord::spaced)
                                            .distinct()
                                            .sorted()
                                            .toList();
                            persons.put(entry.id, new Person(entry.id, entry.fullName, aliases));
                        });
        return persons;
    }

    /**
     * The names by which to find them again: every form, and the surname alone, each for a limited
     * number of namesakes.
     */
    List<KnownName> names() {
        List<KnownName> names = new ArrayList<>();
        Map<String, Integer> bearers = new HashMap<>();
        for (Entry entry : entries.values()) {
            Set<String> written = new LinkedHashSet<>(entry.forms);
            written.add(entry.fullName);
            for (String form : List.copyOf(written)) {
                List<NameWord> words = NameWord.split(form);
                for (int i = 1; i < words.size(); i++) {
                    boolean last = i == words.size() - 1;
                    boolean particle = words.get(i).end() - words.get(i).start() <= 3;
                    if ((last || particle && i == words.size() - 2)
                            && words.getLast().folded().length() > 2) {
                        written.add(form.substring(words.get(i).start(), words.getLast().end()));
                    }
                }
            }
            for (String form : written) {
                if (bearers.merge(form, 1, Integer::sum) <= MOST_NAMESAKES) {
                    names.add(new KnownName(form, entry.id, NameUse.NAME, null, false));
                }
            }
        }
        return names;
    }
}
