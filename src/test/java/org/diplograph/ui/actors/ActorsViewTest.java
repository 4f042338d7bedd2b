package org.diplograph.ui.actors;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.diplograph.ui.PagesWithoutBrowser;
import org.diplograph.ui.component.EmptyState;
import org.junit.jupiter.api.Test;

class ActorsViewTest extends PagesWithoutBrowser {
    private static List<ActorRow> rows() {
        ActorTable table = _get(ActorTable.class);
        return IntStream.range(0, _size(table)).mapToObj(row -> _get(table, row)).toList();
    }

    private static Anchor nameLink(int row) {
        return _find(_getCellComponent(_get(ActorTable.class), row, "name"), Anchor.class)
                .getFirst();
    }

    @Test
    void actorsAreListedWithTiesFactsAndSources() {
        open(Locale.ENGLISH, "actors");

        assertThat(rows())
                .extracting(
                        row -> row.actor().id().value(),
                        ActorRow::ties,
                        ActorRow::facts,
                        ActorRow::sources)
                .containsExactly(
                        tuple("org:aes", 4, 6, 3),
                        tuple("RUS", 2, 4, 3),
                        tuple("NER", 2, 2, 2),
                        tuple("org:cedeao", 2, 2, 2),
                        tuple("MLI", 2, 2, 1));
    }

    @Test
    void aSearchFindsAcronymsOfBothLanguagesWithoutRegardToAccents() {
        open(Locale.FRENCH, "actors?q=ecowas");
        assertThat(rows())
                .extracting(row -> row.actor().id().value())
                .containsExactly("org:cedeao");

        open(Locale.ENGLISH, "actors?q=confederation etats");
        assertThat(rows()).extracting(row -> row.actor().id().value()).containsExactly("org:aes");
        assertThat(_get(Span.class, spec -> spec.withClasses("actors-found")).getText())
                .isEqualTo("1 actor");
    }

    @Test
    void theNameLeadsToThePageAndTheNumbersToWhatTheyCount() {
        open(Locale.FRENCH, "actors?domain=ENERGY");

        assertThat(nameLink(0).getHref()).isEqualTo("actors/RUS?domain=ENERGY");
        Anchor ties = (Anchor) _getCellComponent(_get(ActorTable.class), 0, "ties");
        assertThat(ties.getHref()).isEqualTo("?domain=ENERGY&actor=RUS&view=table");

        _click((NativeButton) _getCellComponent(_get(ActorTable.class), 0, "facts"));

        assertThat(address()).isEqualTo("actors?domain=ENERGY&sel=RUS");
    }

    @Test
    void whenTheFiltersHideEverythingThePageSaysSo() {
        open(Locale.FRENCH, "actors?domain=HEALTH");

        assertThat(_get(EmptyState.class).isVisible()).isTrue();
        _assertNone(ActorTable.class);
    }
}
