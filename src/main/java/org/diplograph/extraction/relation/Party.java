package org.diplograph.extraction.relation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.diplograph.actor.ActorId;
import org.diplograph.article.TextSpan;
import org.jspecify.annotations.Nullable;

/** Whom a noun phrase stands for: one element for each coordinated part of it. */
record Party(List<Element> elements) {
    /**
     * One coordinated part.
     *
     * @param actors whom it stands for: a person in office for a state; several for "the three
     *     countries"
     * @param named whom the words name, before anybody was taken to stand for somebody else
     * @param span the words that say so
     * @param place whether the words, a capital's name, tell where something happens
     * @param via the pronoun or noun that took the words up, null when they stand there themselves
     */
    record Element(
            List<ActorId> actors,
            List<ActorId> named,
            TextSpan span,
            boolean place,
            @Nullable TextSpan via) {
        Element(List<ActorId> actors, List<ActorId> named, TextSpan span, boolean place) {
            this(actors, named, span, place, null);
        }

        Element {
            actors = List.copyOf(actors);
            named = List.copyOf(named);
        }

        /** Whether both are the same words for the same actors, whatever took them up. */
        boolean isSame(Element other) {
            return span.equals(other.span)
                    && actors.equals(other.actors)
                    && named.equals(other.named);
        }
    }

    Party {
        elements = List.copyOf(elements);
    }

    static Party of(List<ActorId> actors, TextSpan span) {
        return new Party(List.of(new Element(actors, actors, span, false)));
    }

    Set<ActorId> actors() {
        Set<ActorId> all = new LinkedHashSet<>();
        elements.forEach(element -> all.addAll(element.actors()));
        return all;
    }

    boolean isPlace() {
        return elements.stream().allMatch(Element::place);
    }

    boolean isPlural() {
        return actors().size() > 1;
    }

    Set<ActorId> named() {
        Set<ActorId> all = new LinkedHashSet<>();
        elements.forEach(element -> all.addAll(element.named()));
        return all;
    }

    TextSpan span() {
        return elements.stream().map(Element::span).reduce(TextSpan::union).orElseThrow();
    }

    /** Whether both are the same words for the same actors, whatever took them up. */
    boolean isSame(Party other) {
        for (int i = 0; i < elements.size() && i < other.elements.size(); i++) {
            if (!elements.get(i).isSame(other.elements.get(i))) {
                return false;
            }
        }
        return elements.size() == other.elements.size();
    }

    /** The same, taken up by other words. */
    Party via(TextSpan words) {
        return new Party(
                elements.stream()
                        .map(e -> new Element(e.actors, e.named, e.span, e.place, words))
                        .toList());
    }

    /** Both together; elements that stand for the same actors are kept once. */
    Party and(Party other) {
        List<Element> all = new ArrayList<>(elements);
        for (Element candidate : other.elements) {
            if (all.stream().noneMatch(known -> known.actors().equals(candidate.actors()))) {
                all.add(candidate);
            }
        }
        return new Party(all);
    }
}
