package org.diplograph.ui.actors;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.diplograph.actor.Actor;
import org.diplograph.actor.Membership;
import org.diplograph.article.PartialDate;
import org.diplograph.dossier.Dossier;
import org.diplograph.ui.Navigation;
import org.diplograph.ui.ViewState;
import org.diplograph.ui.component.Dates;
import org.jspecify.annotations.Nullable;

/** Memberships with their first and last days; whoever is in the dossier has a link. */
final class MembershipList extends UnorderedList {
    MembershipList(List<ActorKnowledge.Known> known, Dossier dossier, ViewState state) {
        addClassName("membership-list");
        getElement().setAttribute("tabindex", "0");
        for (ActorKnowledge.Known entry : known) {
            Actor other = entry.other();
            String name = other.name().in(getLocale());
            ListItem item = new ListItem();
            if (dossier.actor(other.id()).isPresent()) {
                item.add(new Anchor(Navigation.actorAddress(other.id(), state), name));
            } else {
                item.add(new Span(name));
            }
            Span time = new Span(time(entry.membership()));
            time.addClassName("membership-time");
            item.add(time);
            item.setClassName("is-over", entry.membership().until() != null);
            add(item);
        }
    }

    private String time(Membership membership) {
        String since = date(membership.since());
        String until = date(membership.until());
        if (since == null) {
            return until == null ? "" : getTranslation("actors.member.until", until);
        }
        if (until != null) {
            return getTranslation("actors.member.between", since, until);
        }
        boolean day = String.valueOf(membership.since()).length() > "2025-04".length();
        return getTranslation(day ? "actors.member.sinceDay" : "actors.member.since", since);
    }

    private @Nullable String date(@Nullable String date) {
        return date == null ? null : new Dates(getLocale()).of(PartialDate.parse(date));
    }
}
