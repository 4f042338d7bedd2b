package org.diplograph.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.diplograph.article.Language;
import org.diplograph.article.PartialDate;
import org.diplograph.fact.Domain;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;

/**
 * The sentences of synthetic articles: {@code synthetic-sentences.tsv} and what is put round them.
 */
final class SyntheticWords {
    private final Map<RelationType, Map<Language, List<String>>> sentences = new HashMap<>();

    SyntheticWords() {
        try (InputStream file =
                Objects.requireNonNull(
                        SyntheticWords.class.getResourceAsStream("synthetic-sentences.tsv"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .forEach(
                            cells ->
                                    sentences
                                            .computeIfAbsent(
                                                    RelationType.valueOf(cells[0]),
                                                    absent -> new HashMap<>())
                                            .computeIfAbsent(
                                                    Language.valueOf(cells[1]),
                                                    absent -> new ArrayList<>())
                                            .add(cells[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sentence without its end, with {@code [A]}, {@code [B]} and the trigger in braces. */
    String pattern(RelationType type, Language language, int wording) {
        List<String> choice = sentences.get(type).get(language);
        return choice.get(wording % choice.size());
    }

    /** What stands before a sentence to tell its status. */
    static String opening(Status status, Language language) {
        boolean french = language == Language.FRENCH;
        return switch (status) {
            case ASSERTED -> "";
            case PLANNED -> french ? "Projet annoncé : " : "Announced plan: ";
            case DESIRED -> french ? "Vœu exprimé : " : "Wish expressed: ";
            case POSSIBLE -> french ? "Hypothèse évoquée : " : "Possibility raised: ";
            case ENDED -> french ? "Chapitre clos : " : "Closed chapter: ";
            case DENIED -> french ? "Nouvelle démentie : " : "Denied report: ";
        };
    }

    /** What stands behind a sentence to tell its fields. */
    static String fields(Set<Domain> domains, Language language) {
        return domains.isEmpty()
                ? ""
                : domains.stream()
                        .sorted()
                        .map(domain -> field(domain, language))
                        .collect(
                                Collectors.joining(
                                        language == Language.FRENCH ? " et " : " and ", ", ", ""));
    }

    private static String field(Domain domain, Language language) {
        boolean french = language == Language.FRENCH;
        return switch (domain) {
            case SECURITY -> french ? "pour la défense" : "for defence";
            case DIPLOMACY -> french ? "pour la diplomatie" : "for diplomacy";
            case TRADE -> french ? "pour le commerce" : "for trade";
            case FINANCE -> french ? "pour les banques" : "for banks";
            case ENERGY -> french ? "pour l’énergie" : "for energy";
            case INFRASTRUCTURE -> french ? "pour les routes" : "for roads";
            case DEVELOPMENT -> french ? "pour le développement" : "for development";
            case EDUCATION -> french ? "pour les universités" : "for universities";
            case HEALTH -> french ? "pour les hôpitaux" : "for hospitals";
            case TECHNOLOGY -> french ? "pour les satellites" : "for satellites";
            case ENVIRONMENT -> french ? "pour les cultures" : "for crops";
            case GOVERNANCE -> french ? "pour la justice" : "for justice";
        };
    }

    /** What stands behind a sentence to tell its date. */
    static String date(PartialDate date, Language language) {
        Locale locale = language.locale();
        boolean french = language == Language.FRENCH;
        return switch (date.precision()) {
            case DAY ->
                    (french ? ", le " : ", on ")
                            + DateTimeFormatter.ofPattern("d MMMM yyyy", locale)
                                    .format(date.first());
            case MONTH ->
                    (french ? ", en " : ", in ")
                            + DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(date.first());
            case YEAR -> (french ? ", en " : ", in ") + date.first().getYear();
        };
    }
}
