package org.diplograph.ui.component;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.diplograph.dossier.DossierService;
import org.diplograph.dossier.ReadDossier;
import org.diplograph.dossier.SampleDossier;
import org.diplograph.ui.PagesWithoutBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FactCardViewTest extends PagesWithoutBrowser {
    private static final String FRENCH =
            "Le Mali et le Niger se sont rencontrés. Selon Bamako, les deux pays signeront un accord économique avec le Togo le 3 mai 2025.";

    @Autowired private DossierService dossiers;

    @AfterEach
    void openTheSampleAgain() {
        dossiers.open(SampleDossier.create());
    }

    private static FactCard card() {
        return _find(_get(EvidencePanel.class), FactCard.class).getFirst();
    }

    private static String line() {
        return _get(card(), Paragraph.class, spec -> spec.withClasses("fact-read")).getText();
    }

    private static List<String> steps() {
        Details details = _get(card(), Details.class);
        details.setOpened(true);
        return _find(details, ListItem.class).stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    @Test
    void oneLineTellsHowTheFactWasRead() {
        dossiers.open(ReadDossier.of(FRENCH));
        open(Locale.FRENCH, "?sel=NER~TGO~COOPERATES");

        assertThat(line())
                .isEqualTo(
                        "Lu ainsi\u00a0: «\u00a0signeront\u00a0» → coopère avec"
                                + " · «\u00a0deux pays\u00a0» → Mali, Niger"
                                + " · «\u00a0signeront\u00a0» → prévu"
                                + " · «\u00a0économique\u00a0» → commerce et investissement"
                                + " · «\u00a0Selon\u00a0» → propos rapportés"
                                + " · «\u00a03 mai 2025\u00a0» → 3 mai 2025");
    }

    @Test
    void theWholeDerivationUnfolds() {
        dossiers.open(ReadDossier.of(FRENCH));
        open(Locale.ENGLISH, "?sel=NER~TGO~COOPERATES");

        assertThat(_get(card(), Details.class).isOpened()).isFalse();
        assertThat(_get(card(), Details.class).getSummaryText())
                .isEqualTo("How this fact was found");
        assertThat(steps())
                .containsExactly(
                        "Rule:fr.cooperation.sign",
                        "Trigger:“signeront” → cooperates with",
                        "First actor:“les deux pays” → Niger",
                        "Second actor:“le Togo” → Togo",
                        "Reference:“deux pays” → Mali, Niger",
                        "Sign of status:“signeront” → planned",
                        "Sign of domain:“économique” → trade and investment",
                        "Sign of attribution:“Selon” → reported words",
                        "Sign of date:“3 mai 2025” → 3 May 2025");
    }

    private static List<String> quotations() {
        return _find(card(), Quotation.class).stream()
                .map(quotation -> quotation.getElement().getTextRecursively())
                .toList();
    }

    @Test
    void aBulletComesWithTheSentenceThatLeadsToIt() {
        dossiers.open(
                ReadDossier.of(
                        """
                        Un accord

                        Le Pérou et le Chili vont coopérer dans les domaines suivants :
                        - l’énergie solaire ;
                        - l’enseignement supérieur."""));
        open(Locale.FRENCH, "?sel=CHL~PER~COOPERATES%23ENERGY");

        assertThat(quotations())
                .containsExactly(
                        "Le Pérou et le Chili vont coopérer dans les domaines suivants :",
                        "l’énergie solaire ;");
        assertThat(_find(card(), Quotation.class).getFirst().getClassNames())
                .contains("quotation-lead");
        assertThat(_find(card(), Paragraph.class, spec -> spec.withClasses("fact-elsewhere")))
                .isEmpty();
    }

    @Test
    void aSentenceThatNamesBothActorsNeedsNoOther() {
        dossiers.open(ReadDossier.of("Le Pérou et le Chili ont signé un accord économique."));
        open(Locale.FRENCH, "?sel=CHL~PER~COOPERATES");

        assertThat(quotations())
                .containsExactly("Le Pérou et le Chili ont signé un accord économique.");
    }
}
