package org.diplograph.extraction.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.BilingualName;
import org.diplograph.actor.KnownName;
import org.diplograph.actor.NameUse;
import org.diplograph.actor.NameWord;
import org.diplograph.actor.Organisation;
import org.diplograph.actor.OrganisationKind;

/** The organisations that an article introduces. */
final class OrganisationBook {
    private final Map<ActorId, OrganisationKind> kinds = new TreeMap<>();
    private final Map<ActorId, Set<String>> forms = new TreeMap<>();

    void add(FoundOrganisation found) {
        ActorId id = id(found.names().getFirst());
        kinds.putIfAbsent(id, found.kind());
        Set<String> written = forms.computeIfAbsent(id, unused -> new LinkedHashSet<>());
        found.names().forEach(name -> written.add(name.replaceAll("\\s+", " ")));
    }

    private static ActorId id(String name) {
        StringBuilder slug = new StringBuilder();
        for (NameWord word : NameWord.split(name)) {
            String plain = word.folded().replaceAll("[^a-z0-9]", "");
            if (!plain.isEmpty()) {
                slug.append(slug.isEmpty() ? "" : "-").append(plain);
            }
        }
        return new ActorId(
                "org:" + (slug.isEmpty() ? "u" + Integer.toHexString(name.hashCode()) : slug));
    }

    boolean isEmpty() {
        return forms.isEmpty();
    }

    List<KnownName> names() {
        List<KnownName> names = new ArrayList<>();
        forms.forEach(
                (id, written) ->
                        written.forEach(
                                form ->
                                        names.add(
                                                new KnownName(
                                                        form,
                                                        id,
                                                        KnownName.looksLikeAcronym(form)
                                                                ? NameUse.ACRONYM
                                                                : NameUse.NAME,
                                                        null,
                                                        false))));
        return names;
    }

    /** By id. */
    Map<ActorId, Organisation> organisations() {
        Map<ActorId, Organisation> organisations = new TreeMap<>();
        forms.forEach(
                (id, written) -> {
                    String full = written.iterator().next();
                    String label =
                            written.stream()
                                    .filter(KnownName::looksLikeAcronym)
                                    .findFirst()
                                    .orElse(full);
                    organisations.put(
                            id,
                            new Organisation(
                                    id,
                                    BilingualName.same(full),
                                    BilingualName.same(label),
                                    kinds.getOrDefault(id, OrganisationKind.INSTITUTION),
                                    false,
                                    List.copyOf(written),
                                    List.of(),
                                    null));
                });
        return organisations;
    }
}
