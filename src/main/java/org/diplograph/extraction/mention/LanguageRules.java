package org.diplograph.extraction.mention;

import org.diplograph.actor.Gazetteer;
import org.diplograph.article.Language;

/** What reads the names and offices of one language. */
record LanguageRules(
        MentionWords words,
        NameReader names,
        OfficeReader offices,
        OfficeReader bodies,
        PersonNames persons,
        HolderReader holders,
        AffiliationReader affiliations,
        PresidencyReader presidencies,
        LeadershipReader leaderships,
        OrganisationFinder organisations) {
    LanguageRules(Language language, Gazetteer gazetteer, KnownPersons known) {
        this(
                language,
                gazetteer,
                known,
                new MentionWords(language),
                new OfficeLexicon(language, "offices.tsv"));
    }

    private LanguageRules(
            Language language,
            Gazetteer gazetteer,
            KnownPersons known,
            MentionWords words,
            OfficeLexicon offices) {
        this(language, gazetteer, known, words, offices, new PersonNames(offices, words));
    }

    private LanguageRules(
            Language language,
            Gazetteer gazetteer,
            KnownPersons known,
            MentionWords words,
            OfficeLexicon offices,
            PersonNames persons) {
        this(
                words,
                new NameReader(gazetteer.index(), words, known),
                new OfficeReader(language, offices, words),
                new OfficeReader(language, new OfficeLexicon(language, "bodies.tsv"), words),
                persons,
                new HolderReader(persons, words),
                new AffiliationReader(words),
                new PresidencyReader(language, words),
                new LeadershipReader(words),
                new OrganisationFinder(language, new OrganisationHeads(language), words));
    }
}
