package org.diplograph.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diplograph.actor.ActorKind;
import org.diplograph.actor.OrganisationKind;
import org.diplograph.fact.Attribution;
import org.diplograph.fact.Derivation;
import org.diplograph.fact.Domain;
import org.diplograph.fact.Office;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.junit.jupiter.api.Test;

class TranslationsTest {
    private final Translations translations = new Translations();

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            return files.sorted().toList();
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    @Test
    void frenchAndEnglishHaveTheSameKeysAndNoneIsEmpty() throws IOException {
        List<Path> french =
                files().stream()
                        .filter(file -> file.toString().endsWith("_fr.properties"))
                        .toList();

        assertThat(french).isNotEmpty().hasSize(files().size() / 2);
        for (Path file : french) {
            Properties fr = read(file);
            Properties en = read(Path.of(file.toString().replace("_fr.", "_en.")));
            assertThat(en.stringPropertyNames())
                    .as(file.toString())
                    .isEqualTo(fr.stringPropertyNames());
            assertThat(fr.values()).as(file.toString()).doesNotContain("");
            assertThat(en.values()).as(file.toString()).doesNotContain("");
        }
    }

    @Test
    void keysBeginWithTheNameOfTheirFileAndTextsHaveNoStraightApostrophe() throws IOException {
        for (Path file : files()) {
            String name = file.getFileName().toString();
            String prefix = name.substring(0, name.indexOf('_')) + ".";
            Properties texts = read(file);
            assertThat(texts.stringPropertyNames())
                    .as(name)
                    .allMatch(key -> key.startsWith(prefix));
            assertThat(texts.values()).as(name).noneMatch(text -> text.toString().contains("'"));
        }
    }

    /**
     * The spaces of the <i>Lexique des règles typographiques en usage à l’Imprimerie nationale</i>:
     * a no-break space before a colon and inside guillemets, a narrow one before ; ! and ? and
     * between groups of digits. Of no text may a line end there.
     */
    @Test
    void frenchTextsHaveNoBreakSpacesWhereALineMustNotEnd() throws IOException {
        Pattern broken =
                Pattern.compile(
                        " [:;!?»%]|« |[^\\u00a0]»|«(?!\\u00a0)|\\u202f:|\\d \\d{3}|\\d Mo\\b"
                                + "|\\u00a0[;!](?!\\u00a0»)|(?<!«)\\u00a0\\?");
        for (Path file : files()) {
            if (file.toString().endsWith("_fr.properties")) {
                read(file)
                        .forEach(
                                (key, text) ->
                                        assertThat(broken.matcher(text.toString()).results())
                                                .as(key + ": " + text)
                                                .isEmpty());
            }
        }
    }

    @Test
    void everyConstantOfTheClosedListsHasAWord() {
        Stream.<Enum<?>[]>of(
                        RelationType.values(),
                        Domain.values(),
                        Status.values(),
                        ActorKind.values(),
                        OrganisationKind.values(),
                        Office.values())
                .flatMap(Stream::of)
                .forEach(
                        constant -> {
                            assertThat(translations.word(constant, Locale.FRENCH)).isNotBlank();
                            assertThat(translations.word(constant, Locale.ENGLISH)).isNotBlank();
                        });
    }

    @Test
    void everyStepOfADerivationAndEveryVoiceHasItsWords() {
        for (Locale locale : translations.getProvidedLocales()) {
            for (Derivation.Kind kind : Derivation.Kind.values()) {
                assertThat(translations.getTranslation("evidence.step." + kind, locale))
                        .isNotBlank();
            }
            for (Attribution.Voice voice : Attribution.Voice.values()) {
                assertThat(translations.getTranslation("evidence.voice." + voice, locale))
                        .isNotBlank();
            }
        }
    }

    @Test
    void anyLanguageButEnglishGetsFrench() {
        assertThat(translations.word(Status.PLANNED, Locale.UK)).isEqualTo("planned");
        assertThat(translations.word(Status.PLANNED, Locale.CANADA_FRENCH)).isEqualTo("prévu");
        assertThat(translations.word(Status.PLANNED, Locale.GERMAN)).isEqualTo("prévu");
    }
}
