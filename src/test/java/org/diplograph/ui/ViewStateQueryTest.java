package org.diplograph.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.ActorKind;
import org.diplograph.article.PartialDate;
import org.diplograph.fact.Domain;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.diplograph.graph.GraphFilter;
import org.diplograph.graph.Period;
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
                        new Period(
                                LocalDate.of(2024, 1, 28),
                                LocalDate.of(2025, 4, 4),
                                LocalDate.of(2025, 4, 3),
                                false),
                        Set.of(RelationType.COOPERATES, RelationType.AIDS),
                        Set.of(Domain.ENERGY),
                        Set.of(Status.DENIED, Status.ASSERTED),
                        Set.of(ActorKind.values()),
                        Set.of(new ActorId("MLI"), new ActorId("person:serguei-lavrov")),
                        2,
                        true);
        ViewState state =
                new ViewState(
                        filter,
                        Colouring.RELATION,
                        Presentation.TABLE,
                        new Selection.OfTie(tie, Domain.ENERGY),
                        new Question.OfPath(new ActorId("MLI"), new ActorId("org:aes")),
                        new Focus(new ActorId("MLI"), 2),
                        new Picture(
                                Arrangement.CIRCLE,
                                MarkSize.DEGREE,
                                Set.of(new ActorId("NER"), new ActorId("BFA")),
                                new Part(8_000, Set.of(new ActorId("org:oif")))),
                        new Rows(
                                "gaz & pétrole",
                                "mali",
                                "russ",
                                Set.of(RelationType.AIDS),
                                Set.of(Status.PLANNED, Status.ASSERTED),
                                Set.of(Domain.ENERGY),
                                2),
                        TimeScale.EVEN);

        Map<String, String> query = ViewStateQuery.write(state);

        assertThat(query)
                .containsExactly(
                        Map.entry("from", "2024-01-28"),
                        Map.entry("to", "2025-04-04"),
                        Map.entry("asOf", "2025-04-03"),
                        Map.entry("uncertain", "hide"),
                        Map.entry("type", "COOPERATES,AIDS"),
                        Map.entry("domain", "ENERGY"),
                        Map.entry("status", "ASSERTED,DENIED"),
                        Map.entry("kind", "STATE,ORGANISATION,PERSON"),
                        Map.entry("actor", "MLI,person:serguei-lavrov"),
                        Map.entry("minSources", "2"),
                        Map.entry("contested", "only"),
                        Map.entry("colour", "relation"),
                        Map.entry("view", "table"),
                        Map.entry("sel", "RUS~org:aes~COOPERATES#ENERGY"),
                        Map.entry("ask", "path~MLI~org:aes"),
                        Map.entry("focus", "MLI"),
                        Map.entry("steps", "2"),
                        Map.entry("time", "even"),
                        Map.entry("layout", "circle"),
                        Map.entry("size", "degree"),
                        Map.entry("hide", "BFA,NER"),
                        Map.entry("ties", "8000"),
                        Map.entry("around", "org:oif"),
                        Map.entry("find", "gaz & pétrole"),
                        Map.entry("row.from", "mali"),
                        Map.entry("row.to", "russ"),
                        Map.entry("row.type", "AIDS"),
                        Map.entry("row.status", "ASSERTED,PLANNED"),
                        Map.entry("row.domain", "ENERGY"),
                        Map.entry("row.sources", "2"));
        assertThat(parse(query)).isEqualTo(new ViewStateQuery.Parsed(state, List.of()));
    }

    @Test
    void everyKindOfQuestionIsReadBack() {
        List<Question> questions =
                List.of(
                        Question.OPEN,
                        new Question.Named("betweenness"),
                        new Question.Named("path"),
                        new Question.OfPath(new ActorId("MLI"), new ActorId("NER")),
                        new Question.OfDays(LocalDate.of(2025, 4, 3), LocalDate.of(2025, 4, 20)),
                        new Question.OfArticles("a~b 100 %+é.txt", "002.txt"));

        for (Question question : questions) {
            assertThat(Question.parse(question.toString())).contains(question);
        }
        for (String broken :
                List.of(
                        "",
                        "~",
                        "path~MLI",
                        "path~MLI~x y",
                        "days~2025-04-03~yesterday",
                        "articles~a.txt~",
                        "articles~%zz~a.txt",
                        "Betweenness",
                        "<script>")) {
            assertThat(Question.parse(broken)).as(broken).isEmpty();
        }
    }

    @Test
    void everyKindOfSelectionIsReadBack() {
        ActorId mali = new ActorId("MLI");
        List<Selection> selections =
                List.of(
                        new Selection.OfActor(mali),
                        new Selection.OfActors(new TreeSet<>(Set.of(mali, new ActorId("org:aes")))),
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
    void aFocusOfOneStepNeedsNoNumberAndStepsNeedAFocus() {
        ViewState focused = ViewState.INITIAL.withFocus(new Focus(new ActorId("MLI"), 1));

        assertThat(ViewStateQuery.write(focused)).containsExactly(Map.entry("focus", "MLI"));
        assertThat(parse(Map.of("focus", "MLI")).state()).isEqualTo(focused);
        assertThat(parse(Map.of("focus", "MLI", "steps", "4")))
                .isEqualTo(new ViewStateQuery.Parsed(focused, List.of("steps=4")));
        assertThat(parse(Map.of("steps", "2")))
                .isEqualTo(new ViewStateQuery.Parsed(ViewState.INITIAL, List.of("steps=2")));
    }

    @Test
    void severalActorsAreTwoOrMore() {
        assertThat(Selection.parse("MLI,MLI")).isEmpty();
        assertThat(Selection.parse("MLI,")).isEmpty();
        assertThat(Selection.parse("NER,MLI")).map(Selection::toString).contains("MLI,NER");
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

    @Test
    void whatCannotBeDrawnOrSearchedIsIgnoredAndNoted() {
        Map<String, String> query =
                Map.of(
                        "layout", "CIRCLE",
                        "size", "weight",
                        "ties", "20001",
                        "hide", "MLI,nobody",
                        "find", "x".repeat(Rows.LONGEST + 1),
                        "row.sources", "0");

        var parsed = parse(query);

        assertThat(parsed.state())
                .isEqualTo(
                        ViewState.INITIAL.withPicture(
                                new Picture(
                                        Arrangement.FORCE,
                                        MarkSize.SOURCES,
                                        Set.of(new ActorId("MLI")),
                                        Part.STRONGEST)));
        assertThat(parsed.ignored())
                .containsExactlyInAnyOrder(
                        "layout=CIRCLE",
                        "size=weight",
                        "ties=20001",
                        "hide=nobody",
                        "find=" + "x".repeat(Rows.LONGEST + 1),
                        "row.sources=0");
    }

    @Test
    void moreHiddenActorsThanAnAddressHoldsAreNoted() {
        String many =
                IntStream.range(0, Picture.MOST_HIDDEN + 1)
                        .mapToObj("org:a%02d"::formatted)
                        .collect(Collectors.joining(","));

        var parsed = parse(Map.of("hide", many));

        assertThat(parsed.state().picture().hidden()).hasSize(Picture.MOST_HIDDEN);
        assertThat(parsed.ignored()).containsExactly("hide=org:a40");
    }
}
