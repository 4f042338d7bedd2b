package org.diplograph.extraction.token;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the tags of LanguageTool's dictionaries of word forms. */
final class DictionaryTags {
    private DictionaryTags() {}

    /** A French tag, such as {@code V ind pres 3 s} or {@code N f p}; null for what is no word. */
    static @Nullable Reading french(String stem, String tag) {
        boolean plural = tag.endsWith(" p");
        PartOfSpeech partOfSpeech =
                switch (tag.charAt(0)) {
                    case 'V' -> PartOfSpeech.VERB;
                    case 'N', 'T', 'S' -> PartOfSpeech.NOUN;
                    case 'Z' -> PartOfSpeech.PROPER_NOUN;
                    case 'J' -> PartOfSpeech.ADJECTIVE;
                    case 'A' -> PartOfSpeech.ADVERB;
                    case 'D' -> PartOfSpeech.DETERMINER;
                    case 'R' -> PartOfSpeech.PRONOUN;
                    case 'C' -> PartOfSpeech.CONJUNCTION;
                    case 'K' -> PartOfSpeech.NUMBER;
                    case 'M' -> PartOfSpeech.PUNCTUATION;
                    case 'P' ->
                            tag.startsWith("P+R") ? PartOfSpeech.PRONOUN : PartOfSpeech.PREPOSITION;
                    default -> PartOfSpeech.OTHER;
                };
        VerbForm form = partOfSpeech == PartOfSpeech.VERB ? frenchForm(tag) : null;
        return new Reading(stem.toLowerCase(Locale.ROOT), partOfSpeech, form, plural);
    }

    private static VerbForm frenchForm(String tag) {
        if (tag.contains("ppa")) {
            return VerbForm.PAST_PARTICIPLE;
        }
        if (tag.contains("ppr")) {
            return VerbForm.PRESENT_PARTICIPLE;
        }
        if (tag.contains(" inf")) {
            return VerbForm.INFINITIVE;
        }
        if (tag.contains(" con ")) {
            return VerbForm.CONDITIONAL;
        }
        if (tag.contains(" imp ")) {
            return VerbForm.IMPERATIVE;
        }
        if (tag.contains(" sub ")) {
            return VerbForm.SUBJUNCTIVE;
        }
        if (tag.contains("futu")) {
            return VerbForm.FUTURE;
        }
        return tag.contains("impa") || tag.contains("psim") ? VerbForm.PAST : VerbForm.PRESENT;
    }

    /** An English tag, such as {@code VBD} or {@code NNS}; null for what is no word. */
    static @Nullable Reading english(String stem, String tag) {
        String lemma = stem.toLowerCase(Locale.ROOT);
        int cut = tag.indexOf(':');
        String base = cut > 0 ? tag.substring(0, cut) : tag;
        return switch (base) {
            case "NN" -> new Reading(lemma, PartOfSpeech.NOUN, null, false);
            case "NNS" -> new Reading(lemma, PartOfSpeech.NOUN, null, true);
            case "NNP" -> new Reading(lemma, PartOfSpeech.PROPER_NOUN, null, false);
            case "NNPS" -> new Reading(lemma, PartOfSpeech.PROPER_NOUN, null, true);
            case "VB" -> verb(lemma, VerbForm.INFINITIVE, false);
            case "VBP" -> verb(lemma, VerbForm.PRESENT, true);
            case "VBZ" -> verb(lemma, VerbForm.PRESENT, false);
            case "VBD" -> verb(lemma, VerbForm.PAST, false);
            case "VBN" -> verb(lemma, VerbForm.PAST_PARTICIPLE, false);
            case "VBG" -> verb(lemma, VerbForm.PRESENT_PARTICIPLE, false);
            case "MD" -> verb(lemma, VerbForm.PRESENT, false);
            case "JJ", "JJR", "JJS" -> new Reading(lemma, PartOfSpeech.ADJECTIVE, null, false);
            case "RB", "RBR", "RBS", "RP", "WRB" ->
                    new Reading(lemma, PartOfSpeech.ADVERB, null, false);
            case "DT", "PDT", "WDT" -> new Reading(lemma, PartOfSpeech.DETERMINER, null, false);
            case "IN", "TO" -> new Reading(lemma, PartOfSpeech.PREPOSITION, null, false);
            case "CC" -> new Reading(lemma, PartOfSpeech.CONJUNCTION, null, false);
            case "CD" -> new Reading(lemma, PartOfSpeech.NUMBER, null, false);
            case "UH", "FW", "POS" -> new Reading(lemma, PartOfSpeech.OTHER, null, false);
            default ->
                    base.startsWith("PRP$")
                            ? new Reading(lemma, PartOfSpeech.DETERMINER, null, false)
                            : base.startsWith("PRP") || base.startsWith("WP") || base.equals("EX")
                                    ? new Reading(lemma, PartOfSpeech.PRONOUN, null, false)
                                    : null;
        };
    }

    private static Reading verb(String lemma, VerbForm form, boolean plural) {
        return new Reading(lemma, PartOfSpeech.VERB, form, plural);
    }
}
