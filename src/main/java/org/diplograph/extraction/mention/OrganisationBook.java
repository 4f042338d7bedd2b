package org.diplograph.extraction.mention;

import java.util.LinkedHashMap;
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
        ActorId id = new ActorId("org:" + NameWord.slug(found.names().getFirst()));
        kinds.putIfAbsent(id, found.kind());
        Set<String> written = forms.computeIfAbsent(id, unused -> new LinkedHashSet<>());
        found.names().forEach(name -> written.add(NameWord.spaced(name)));
    }

    boolean isEmpty() {
        return forms.isEmpty();
    }

    /** Each form once; one that several bear is that of the first by id. */
    List<KnownName> names() {
        Map<String, KnownName> names = new LinkedHashMap<>();
        forms.forEach(
                (id, written) -> written.forEach(form -> names.putIfAbsent(form, known(form, id))));
        return List.copyOf(names.values());
    }

    private static KnownName known(String form, ActorId id) {
        NameUse use = KnownName.looksLikeAcronym(form) ? NameUse.ACRONYM : NameUse.NAME;
        return new KnownName(form, id, use, null, false);
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
