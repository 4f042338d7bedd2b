package org.diplograph.extraction.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.KnownName;
import org.diplograph.actor.NameIndex;
import org.diplograph.actor.NameUse;
import org.diplograph.actor.NameWord;
import org.diplograph.actor.Person;
import org.jspecify.annotations.Nullable;

/**
 * Heads of state and government, ministers and heads of organisations since 2019, from {@code
 * leaders.tsv}: they lend one id to the spellings of a name, and tell whom "President X" serves
 * when an article does not.
 */
final class KnownPersons {
    private final Map<String, Person> byName = new HashMap<>();
    private final Map<String, List<Person>> bySurname = new HashMap<>();
    private final Map<ActorId, List<ActorId>> served = new HashMap<>();
    private final NameIndex index;

    KnownPersons() {
        List<KnownName> names = new ArrayList<>();
        String file = "/org/diplograph/extraction/leaders.tsv";
        try (InputStream in = KnownPersons.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + file);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(line, names));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        index = new NameIndex(names);
    }

    private void add(String line, List<KnownName> names) {
        String[] columns = line.split("\t");
        List<String> forms = List.of(columns[1].split("\\|"));
        String slug =
                NameWord.split(forms.getFirst()).stream()
                        .map(NameWord::folded)
                        .collect(Collectors.joining("-"));
        ActorId id = new ActorId("person:" + slug);
        List<ActorId> offices = served.computeIfAbsent(id, unused -> new ArrayList<>());
        offices.add(new ActorId(columns[0]));
        if (offices.size() > 1) {
            return;
        }
        Person person = new Person(id, forms.getFirst(), forms);
        Set<String> surnames = new TreeSet<>();
        for (String form : forms) {
            List<String> parts = PersonBook.keys(form);
            surnames.add(parts.getLast());
            if (parts.size() > 2) {
                surnames.add(String.join(" ", parts.subList(parts.size() - 2, parts.size())));
            }
        }
        surnames.forEach(
                surname ->
                        bySurname
                                .computeIfAbsent(surname, unused -> new ArrayList<>())
                                .add(person));
        for (String form : forms) {
            byName.put(key(form), person);
            names.add(new KnownName(form, id, NameUse.NAME, null, false));
        }
    }

    private static String key(String written) {
        return String.join(" ", PersonBook.keys(written));
    }

    NameIndex index() {
        return index;
    }

    /** The person that commonly goes by exactly that name, null if none does. */
    @Nullable Person named(String written) {
        return byName.get(key(written));
    }

    /**
     * The one person of that surname who serves somebody that passes; null if none or several do.
     */
    @Nullable Person surnamed(String written, Predicate<ActorId> named) {
        List<Person> bearers =
                bySurname.getOrDefault(key(written), List.of()).stream()
                        .filter(person -> servedBy(person.id(), named) != null)
                        .toList();
        return bearers.size() == 1 ? bearers.getFirst() : null;
    }

    /** Everybody whom a known person serves or served; empty for anybody else. */
    List<ActorId> offices(ActorId person) {
        return served.getOrDefault(person, List.of());
    }

    /**
     * Whom a known person serves or served of those that pass; null for anybody else, and where
     * several pass.
     */
    @Nullable ActorId servedBy(ActorId person, Predicate<ActorId> named) {
        List<ActorId> whom = served.getOrDefault(person, List.of()).stream().filter(named).toList();
        return whom.size() == 1 ? whom.getFirst() : null;
    }
}
