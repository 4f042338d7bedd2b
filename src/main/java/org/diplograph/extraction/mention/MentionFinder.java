package org.diplograph.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.actor.Gazetteer;
import org.diplograph.article.Language;
import org.diplograph.extraction.token.AnnotatedArticle;

/** Finds whom an article speaks of. Immutable, deterministic, safe for many threads. */
public final class MentionFinder {
    private final Gazetteer gazetteer;
    private final KnownPersons known = new KnownPersons();
    private final Datelines datelines;
    private final LanguageRules french;
    private final LanguageRules english;

    public MentionFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        datelines = new Datelines(gazetteer.index());
        french = new LanguageRules(Language.FRENCH, gazetteer, known);
        english = new LanguageRules(Language.ENGLISH, gazetteer, known);
    }

    public MentionedActors find(AnnotatedArticle annotated) {
        Language language = annotated.article().language();
        List<SentenceWords> sentences = new ArrayList<>(annotated.sentences().size());
        annotated
                .sentences()
                .forEach(
                        sentence ->
                                sentences.add(
                                        new SentenceWords(
                                                annotated.article().text(), language, sentence)));
        LanguageRules rules = language == Language.FRENCH ? french : english;
        return new ArticleMentions(
                        gazetteer,
                        known,
                        rules,
                        annotated.article().file(),
                        sentences,
                        datelines.read(annotated.article()))
                .find();
    }
}
