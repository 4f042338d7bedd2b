package org.diplograph.actor;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The shapes of the gazetteer's JSON files. */
final class GazetteerFiles {
    private GazetteerFiles() {}

    /** One text in two languages. */
    record Both(String fr, String en) {
        BilingualName bilingual() {
            return new BilingualName(fr, en);
        }
    }

    /** Lists of texts in two languages. */
    record BothLists(@Nullable List<String> fr, @Nullable List<String> en) {
        List<String> in(Locale language) {
            return orEmpty(language.equals(Locale.FRENCH) ? fr : en);
        }
    }

    record StateEntry(
            String id,
            String iso2,
            double latitude,
            double longitude,
            Both capital,
            StateWords fr,
            StateWords en,
            BothLists capitalAliases,
            List<String> government,
            boolean ambiguousName,
            boolean ambiguousCapital) {
        List<String> allCapitals() {
            List<String> all = new ArrayList<>(List.of(capital.fr(), capital.en()));
            all.addAll(capitalAliases.in(Locale.FRENCH));
            all.addAll(capitalAliases.in(Locale.ENGLISH));
            return all;
        }
    }

    record StateWords(
            String name,
            @Nullable List<String> official,
            @Nullable List<String> aliases,
            @Nullable List<String> adjectives,
            @Nullable List<String> demonyms,
            List<String> combining,
            List<String> institutions,
            List<String> armedForces) {

        List<String> names() {
            List<String> all = new ArrayList<>(List.of(name));
            all.addAll(orEmpty(official));
            all.addAll(orEmpty(aliases));
            return all;
        }

        String officialName() {
            List<String> names = orEmpty(official);
            return names.isEmpty() ? name : names.getFirst();
        }

        List<String> allAdjectives() {
            List<String> all = new ArrayList<>(orEmpty(adjectives));
            all.addAll(orEmpty(demonyms));
            return all;
        }
    }

    record OrganisationEntry(
            String id,
            OrganisationKind kind,
            boolean bloc,
            OrganisationWords fr,
            OrganisationWords en,
            BothLists adjectives,
            BothLists metonyms,
            @Nullable Seat seat,
            List<Member> members,
            @Nullable String parent,
            BothLists genericNouns) {}

    record OrganisationWords(
            String name,
            @JsonProperty("short") @Nullable String shortName,
            @Nullable List<String> aliases) {
        List<String> names() {
            List<String> all = new ArrayList<>(List.of(name));
            if (shortName != null) {
                all.add(shortName);
            }
            all.addAll(orEmpty(aliases));
            return all;
        }

        String label() {
            return shortName == null ? name : shortName;
        }
    }

    /** A name that several states share, the one it usually means first. */
    record SharedName(String name, List<String> states) {}

    /** Words that go with some states only: "island", "ouest-africain". */
    record StateKind(List<String> fr, List<String> en, List<String> states) {}

    record TerritoryEntry(Both name) {}

    record Seat(Both city, @Nullable String state) {}

    record Member(String state, @Nullable String since, @Nullable String until) {}

    private static List<String> orEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }
}
