package org.diplograph.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.BilingualName;
import org.diplograph.actor.Gazetteer;
import org.diplograph.actor.Organisation;
import org.diplograph.actor.OrganisationKind;
import org.diplograph.actor.Person;
import org.diplograph.fact.Office;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.diplograph.ui.Translations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The sentence of every relation and status, between actors whose names differ in number, gender
 * and first letter. The sentences stand in {@code facts/sentences_fr.txt} and {@code _en.txt} among
 * the resources, to be read.
 */
class ClauseTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private static final Person PERSON =
            new Person(new ActorId("person:awa-sow"), "Awa Sow", List.of());

    private static final List<List<Actor>> PAIRS =
            List.of(
                    List.of(known("USA"), known("ISR")),
                    List.of(known("MLI"), known("org:aes")),
                    List.of(known("org:aes"), known("org:cedeao")),
                    List.of(known("CUB"), known("NLD")),
                    List.of(known("org:houthis"), known("HTI")),
                    List.of(PERSON, known("CMR")),
                    List.of(known("RUS"), unknown("Mouvement des pêcheurs", "Fishers’ Movement")));

    private final Translations translations = new Translations();

    private static Actor known(String id) {
        return Objects.requireNonNull(GAZETTEER.actor(new ActorId(id)), id);
    }

    private static Actor unknown(String french, String english) {
        BilingualName name = new BilingualName(french, english);
        return new Organisation(
                new ActorId("org:x"),
                name,
                name,
                OrganisationKind.INSTITUTION,
                false,
                List.of(),
                List.of(),
                null);
    }

    private List<String> sentences(Locale locale) {
        List<String> sentences = new ArrayList<>();
        int next = 0;
        for (RelationType type : RelationType.values()) {
            for (Status status : Status.values()) {
                List<Actor> pair = PAIRS.get(next++ % PAIRS.size());
                sentences.add(
                        type + " " + status + ": " + sentence(type, null, status, pair, locale));
            }
        }
        for (Office office : Office.values()) {
            for (Status status : List.of(Status.ASSERTED, Status.PLANNED, Status.ENDED)) {
                List<Actor> pair = List.of(PERSON, PAIRS.get(next++ % PAIRS.size()).getLast());
                sentences.add(
                        office
                                + " "
                                + status
                                + ": "
                                + sentence(
                                        RelationType.HOLDS_OFFICE, office, status, pair, locale));
            }
        }
        return sentences;
    }

    private String sentence(
            RelationType type,
            @Nullable Office office,
            Status status,
            List<Actor> pair,
            Locale locale) {
        return Words.capital(
                new Clause(type, office, status)
                        .between(
                                NameForms.of(pair.getFirst(), locale),
                                NameForms.of(pair.getLast(), locale),
                                (key, values) -> translations.getTranslation(key, locale, values)));
    }

    private static List<String> read(String file) throws IOException {
        try (InputStream in = ClauseTest.class.getResourceAsStream("/facts/" + file)) {
            return new String(
                            Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    @Test
    void everyRelationAndStatusIsAFrenchSentence() throws IOException {
        assertThat(sentences(Locale.FRENCH)).isEqualTo(read("sentences_fr.txt"));
    }

    @Test
    void everyRelationAndStatusIsAnEnglishSentence() throws IOException {
        assertThat(sentences(Locale.ENGLISH)).isEqualTo(read("sentences_en.txt"));
    }
}
