package org.diplograph.ui.actors;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.diplograph.actor.ActorId;
import org.diplograph.graph.TieId;
import org.diplograph.ui.Navigation;
import org.diplograph.ui.Shown;
import org.diplograph.ui.component.Sentences;

/**
 * What an actor does to another, or another to it, with a way to the other's page. An actor that
 * the sentence begins with is left out, for the page is about it: "coopère avec la <a>Russie</a>".
 */
final class LinkedSentence extends Span {
    /**
     * @param sentence about the two actors of the tie
     */
    LinkedSentence(ActorId actor, TieId tie, String sentence, Sentences sentences, Shown shown) {
        addClassName("linked-sentence");
        boolean acts = tie.from().equals(actor);
        ActorId other = acts ? tie.to() : tie.from();
        String subject = sentences.capital(sentences.name(actor)) + " ";
        String said =
                acts && sentence.startsWith(subject)
                        ? sentence.substring(subject.length())
                        : sentence;
        String name = sentences.bareName(other);
        int at = acts ? said.lastIndexOf(name) : Math.max(0, said.indexOf(name));
        add(
                new Span(said.substring(0, at)),
                new Anchor(Navigation.actorAddress(other, shown.state()), name),
                new Span(said.substring(at + name.length())));
    }
}
