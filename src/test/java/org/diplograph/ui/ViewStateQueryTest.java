package org.diplograph.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.ActorKind;
import org.diplograph.article.PartialDate;
import org.diplograph.fact.Domain;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.diplograph.graph.GraphFilter;
import org.diplograph.graph.TieId;
import org.junit.jupiter.api.Test;

class ViewStateQueryTest {
    private static ViewStateQuery.Parsed parse(Map<String, String> query) {
        return ViewStateQuery.parse(
                query.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue()))));
    }

    @Test
    void theInitialStateNeedsNoQuery() {
        assertThat(ViewStateQuery.write(ViewState.INITIAL)).isEmpty();
        assertThat(parse(Map.of()))
                .isEqualTo(new ViewStateQuery.Parsed(ViewState.INITIAL, List.of()));
    }

    @Test
    void everyPartOfAStateIsWrittenAndReadBack() {
        TieId tie = new TieId(new ActorId("RUS"), new ActorId("org:aes"), RelationType.COOPERATES);
        GraphFilter filter =
                new GraphFilter(
                        LocalDate.of(2024, 1, 28),
                        LocalDate.of(2025, 4, 4),
                        Set.of(RelationType.COOPERATES, RelationType.AIDS),
                        Set.of(Domain.ENERGY),
                        Set.of(Status.DENIED, Status.ASSERTED),
                        Set.of(ActorKind.values()),
                        Set.of(new ActorId("MLI"), new ActorId("person:serguei-lavrov")),
                        2);
        ViewState state =
                new ViewState(
                        filter,
                        Colouring.RELATION,
                        Presentation.TABLE,
                        new Selection.OfTie(tie, Domain.ENERGY));

        Map<String, String> query = ViewStateQuery.write(state);

        assertThat(query)
                .containsExactly(
                        Map.entry("from", "2024-01-28"),
                        Map.entry("to", "2025-04-04"),
                        Map.entry("type", "COOPERATES,AIDS"),
                        Map.entry("domain", "ENERGY"),
                        Map.entry("status", "ASSERTED,DENIED"),
                        Map.entry("kind", "STATE,ORGANISATION,PERSON"),
                        Map.entry("actor", "MLI,person:serguei-lavrov"),
                        Map.entry("minSources", "2"),
                        Map.entry("colour", "relation"),
                        Map.entry("view", "table"),
                        Map.entry("sel", "RUS~org:aes~COOPERATES#ENERGY"));
        assertThat(parse(query)).isEqualTo(new ViewStateQuery.Parsed(state, List.of()));
    }

    @Test
    void everyKindOfSelectionIsReadBack() {
        ActorId mali = new ActorId("MLI");
        List<Selection> selections =
                List.of(
                        new Selection.OfActor(mali),
                        new Selection.OfTie(
                                new TieId(mali, new ActorId("NER"), RelationType.CONSULTS), null),
                        new Selection.OfDomain(Domain.TRADE),
                        new Selection.OfActorInDomain(mali, Domain.TRADE),
                        new Selection.OfCooperation(List.of(), null, null),
                        new Selection.OfCooperation(List.of(mali), Domain.TRADE, null),
                        new Selection.OfCooperation(
                                List.of(new ActorId("org:aes"), mali),
                                Domain.TRADE,
                                PartialDate.parse("2025-04")));

        for (Selection selection : selections) {
            assertThat(Selection.parse(selection.toString())).contains(selection);
        }
    }

    @Test
    void aFigureOfTheChartsIsWrittenWithItsActorsInOrder() {
        Selection figure =
                new Selection.OfCooperation(
                        List.of(new ActorId("org:aes"), new ActorId("MLI")),
                        Domain.TRADE,
                        PartialDate.parse("2025-04"));

        assertThat(figure).hasToString("coop:MLI~org:aes#TRADE@2025-04");
        for (String broken :
                List.of(
                        "coop:",
                        "coop:x",
                        "coop#MAGIC",
                        "coop@2025-04-03",
                        "coop@2025-13",
                        "coop:MLI~NER~RUS")) {
            assertThat(Selection.parse(broken)).as(broken).isEmpty();
        }
    }

    @Test
    void whatCannotBeReadIsLeftOutAndNamed() {
        Map<String, String> query =
                Map.of(
                        "from", "yesterday",
                        "type", "COOPERATES,LOVES",
                        "minSources", "0",
                        "view", "TABLE",
                        "sel", "MLI#MAGIC",
                        "theme", "dark");

        ViewStateQuery.Parsed parsed = parse(query);

        assertThat(parsed.state())
                .isEqualTo(
                        ViewState.INITIAL.withFilter(
                                GraphFilter.USUAL.withTypes(Set.of(RelationType.COOPERATES))));
        assertThat(parsed.ignored())
                .containsExactlyInAnyOrder(
                        "theme=dark",
                        "from=yesterday",
                        "type=LOVES",
                        "minSources=0",
                        "view=TABLE",
                        "sel=MLI#MAGIC");
    }

    @Test
    void aRangeThatEndsBeforeItBeginsLosesItsEnd() {
        ViewStateQuery.Parsed parsed = parse(Map.of("from", "2025-04-04", "to", "2025-04-03"));

        assertThat(parsed.state().filter())
                .isEqualTo(GraphFilter.USUAL.withDates(LocalDate.of(2025, 4, 4), null));
        assertThat(parsed.ignored()).containsExactly("to=2025-04-03");
    }

    @Test
    void anOverlongQueryIsNotRead() {
        ViewStateQuery.Parsed parsed = parse(Map.of("actor", "MLI,".repeat(600)));

        assertThat(parsed.state()).isEqualTo(ViewState.INITIAL);
        assertThat(parsed.ignored()).containsExactly("…");
    }
}
