package org.diplograph.extraction.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.Gazetteer;
import org.diplograph.article.Language;
import org.diplograph.extraction.token.AnnotatedArticle;
import org.diplograph.fact.Mention;

/** Finds whom an article speaks of. Immutable, deterministic, safe for many threads. */
public final class MentionFinder {
    private final Gazetteer gazetteer;
    private final NameReader french;
    private final NameReader english;

    public MentionFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        french = new NameReader(gazetteer.index(), new MentionWords(Language.FRENCH));
        english = new NameReader(gazetteer.index(), new MentionWords(Language.ENGLISH));
    }

    /** With the gazetteer of the class path. */
    public static MentionFinder create() {
        return new MentionFinder(Gazetteer.load());
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
        List<Name> found = (language == Language.FRENCH ? french : english).read(sentences);
        return collect(found);
    }

    private MentionedActors collect(List<Name> found) {
        TreeMap<ActorId, Actor> actors = new TreeMap<>();
        List<Mention> mentions = new ArrayList<>(found.size());
        Set<Mention> places = new HashSet<>();
        for (Name name : found) {
            Mention mention = name.mention();
            mentions.add(mention);
            if (name.place()) {
                places.add(mention);
            }
            for (ActorId id : name.actors()) {
                Actor actor = gazetteer.actor(id);
                if (actor != null) {
                    actors.put(id, actor);
                }
            }
        }
        return new MentionedActors(actors, mentions, Map.of(), List.of(), new TreeMap<>(), places);
    }
}
