package org.diplograph.actor;

import static org.diplograph.actor.NameUse.ACRONYM;
import static org.diplograph.actor.NameUse.CAPITAL;
import static org.diplograph.actor.NameUse.COMBINING_FORM;
import static org.diplograph.actor.NameUse.DEMONYM;
import static org.diplograph.actor.NameUse.NAME;
import static org.diplograph.actor.NameUse.SEAT;
import static org.diplograph.actor.NameUse.SEAT_OF_POWER;
import static org.diplograph.actor.NameUse.STATE_BODY;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.diplograph.actor.GazetteerFiles.BothLists;
import org.diplograph.actor.GazetteerFiles.OrganisationEntry;
import org.diplograph.actor.GazetteerFiles.OrganisationWords;
import org.diplograph.actor.GazetteerFiles.SharedName;
import org.diplograph.actor.GazetteerFiles.StateEntry;
import org.diplograph.actor.GazetteerFiles.StateKind;
import org.diplograph.actor.GazetteerFiles.StateWords;
import org.diplograph.actor.GazetteerFiles.TerritoryEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads the files of the gazetteer. */
final class GazetteerReader {
    private final JsonMapper json = JsonMapper.builder().build();
    private final List<Actor> actors = new ArrayList<>();
    private final Set<KnownName> names = new LinkedHashSet<>();
    private final Map<ActorId, Map<String, Set<String>>> commonNouns = new HashMap<>();
    private final Map<ActorId, Map<String, List<String>>> namesByLanguage = new HashMap<>();
    private final Map<ActorId, Seat> seats = new HashMap<>();
    private final Map<String, Set<ActorId>> kinds = new HashMap<>();

    GazetteerContent read() {
        for (StateEntry state : read("states.json", StateEntry[].class)) {
            add(state);
        }
        for (OrganisationEntry organisation :
                read("organisations.json", OrganisationEntry[].class)) {
            add(organisation);
        }
        for (SharedName shared : read("shared-names.json", SharedName[].class)) {
            shared.states().forEach(state -> name(shared.name(), new ActorId(state), null, true));
        }
        for (BothLists region : read("regions.json", BothLists[].class)) {
            nobody(region.in(Locale.FRENCH), NameUse.REGION);
            nobody(region.in(Locale.ENGLISH), NameUse.REGION);
        }
        for (TerritoryEntry territory : read("territories.json", TerritoryEntry[].class)) {
            nobody(List.of(territory.name().fr(), territory.name().en()), NameUse.REGION);
        }
        nobody(List.of(read("media.json", String[].class)), NameUse.MEDIUM);
        for (StateKind kind : read("state-kinds.json", StateKind[].class)) {
            Set<ActorId> states = new HashSet<>();
            kind.states().forEach(state -> states.add(new ActorId(state)));
            kind.fr().forEach(word -> kinds.put(NameWord.fold(word), Set.copyOf(states)));
            kind.en().forEach(word -> kinds.put(NameWord.fold(word), Set.copyOf(states)));
        }
        return new GazetteerContent(
                actors, List.copyOf(names), commonNouns, namesByLanguage, seats, kinds);
    }

    private <T> T read(String file, Class<T> type) {
        try (InputStream in = GazetteerReader.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the gazetteer lacks its file " + file);
            }
            return json.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the gazetteer's file " + file, e);
        }
    }

    private void add(StateEntry state) {
        ActorId id = new ActorId(state.id());
        Set<String> aliases = new TreeSet<>();
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            StateWords words = language.equals(Locale.FRENCH) ? state.fr() : state.en();
            called(id, language, words.names());
            for (String name : words.names()) {
                aliases.add(name);
                name(name, id, state.ambiguousName() ? language : null, state.ambiguousName());
            }
            for (String adjective : words.allAdjectives()) {
                aliases.add(adjective);
                names.add(new KnownName(adjective, id, DEMONYM, language, false));
            }
            words.combining()
                    .forEach(
                            form ->
                                    names.add(
                                            new KnownName(
                                                    form, id, COMBINING_FORM, language, false)));
            for (String seat : words.institutions()) {
                aliases.add(seat);
                names.add(new KnownName(seat, id, SEAT_OF_POWER, null, false));
            }
            words.armedForces()
                    .forEach(force -> names.add(new KnownName(force, id, STATE_BODY, null, false)));
        }
        for (String capital : state.allCapitals()) {
            aliases.add(capital);
            names.add(new KnownName(capital, id, CAPITAL, null, state.ambiguousCapital()));
        }
        state.government()
                .forEach(body -> names.add(new KnownName(body, id, STATE_BODY, null, false)));
        actors.add(
                new State(
                        id,
                        new BilingualName(state.fr().name(), state.en().name()),
                        new BilingualName(state.fr().officialName(), state.en().officialName()),
                        state.capital().bilingual(),
                        List.copyOf(aliases),
                        state.iso2(),
                        state.latitude(),
                        state.longitude()));
    }

    private void add(OrganisationEntry organisation) {
        ActorId id = new ActorId(organisation.id());
        Set<String> aliases = new TreeSet<>();
        Map<String, Set<String>> nouns = new HashMap<>();
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            OrganisationWords words =
                    language.equals(Locale.FRENCH) ? organisation.fr() : organisation.en();
            called(id, language, words.names());
            for (String name : words.names()) {
                aliases.add(name);
                name(name, id, null, false);
            }
            for (String adjective : organisation.adjectives().in(language)) {
                names.add(new KnownName(adjective, id, DEMONYM, language, false));
            }
            for (String metonym : organisation.metonyms().in(language)) {
                names.add(new KnownName(metonym, id, SEAT, null, false));
            }
            Set<String> folded = new HashSet<>();
            organisation
                    .genericNouns()
                    .in(language)
                    .forEach(noun -> folded.add(NameWord.fold(noun)));
            nouns.put(language.getLanguage(), Set.copyOf(folded));
        }
        commonNouns.put(id, Map.copyOf(nouns));
        GazetteerFiles.Seat seat = organisation.seat();
        if (seat != null && seat.state() != null) {
            seats.put(id, new Seat(seat.city().bilingual(), new ActorId(seat.state())));
        }
        actors.add(
                new Organisation(
                        id,
                        new BilingualName(organisation.fr().name(), organisation.en().name()),
                        new BilingualName(organisation.fr().label(), organisation.en().label()),
                        organisation.kind(),
                        organisation.bloc(),
                        List.copyOf(aliases),
                        organisation.members().stream()
                                .map(
                                        member ->
                                                new Membership(
                                                        new ActorId(member.state()),
                                                        member.since(),
                                                        member.until()))
                                .toList(),
                        organisation.parent() == null ? null : new ActorId(organisation.parent())));
    }

    private void called(ActorId id, Locale language, List<String> written) {
        namesByLanguage
                .computeIfAbsent(id, added -> new HashMap<>())
                .put(language.getLanguage(), List.copyOf(written));
    }

    private void nobody(List<String> written, NameUse use) {
        written.forEach(name -> names.add(new KnownName(name, null, use, null, false)));
    }

    private void name(String written, ActorId id, @Nullable Locale language, boolean ambiguous) {
        NameUse use = KnownName.looksLikeAcronym(written) ? ACRONYM : NAME;
        names.add(new KnownName(written, id, use, language, ambiguous));
    }
}
