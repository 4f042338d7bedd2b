package org.diplograph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockSplitterTest {
    private static List<String> blocks(String text) {
        return Read.article(text).blocks().stream()
                .map(block -> block.kind() + " " + block.span().of(text).replaceAll("\\s+", " "))
                .toList();
    }

    @Test
    void titleHeadingLeadInAndBullets() {
        assertThat(
                        blocks(
                                """
                                Accra et Rabat rapprochent leurs ports

                                Les deux pays ont signé un accord. Il prévoit :
                                - une ligne maritime
                                • la formation des pilotes
                                ✓ un fonds commun
                                * des bourses
                                – des visites
                                1. un comité
                                b) un registre

                                Une étape attendue

                                Le texte entrera en vigueur en mai.
                                """))
                .containsExactly(
                        "TITLE Accra et Rabat rapprochent leurs ports",
                        "PARAGRAPH Les deux pays ont signé un accord.",
                        "LEAD_IN Il prévoit :",
                        "BULLET une ligne maritime",
                        "BULLET la formation des pilotes",
                        "BULLET un fonds commun",
                        "BULLET des bourses",
                        "BULLET des visites",
                        "BULLET un comité",
                        "BULLET un registre",
                        "HEADING Une étape attendue",
                        "PARAGRAPH Le texte entrera en vigueur en mai.");
    }

    @Test
    void itemsWithoutBulletsAreRecognisedByTheirSemicolons() {
        assertThat(
                        blocks(
                                "Les ministres ont convenu de :\nouvrir un bureau ;\nformer des juges ;\npublier un rapport.\nIls se reverront."))
                .containsExactly(
                        "LEAD_IN Les ministres ont convenu de :",
                        "BULLET ouvrir un bureau ;",
                        "BULLET former des juges ;",
                        "BULLET publier un rapport.",
                        "PARAGRAPH Ils se reverront.");
    }

    @Test
    void aFirstLineThatIsASentenceIsNoTitle() {
        assertThat(blocks("Accra a signé un accord avec Rabat.\nIl porte sur les ports."))
                .containsExactly(
                        "PARAGRAPH Accra a signé un accord avec Rabat.",
                        "PARAGRAPH Il porte sur les ports.");
        assertThat(
                        Read.article("Accra a signé un accord avec Rabat.\nIl porte sur les ports.")
                                .title())
                .isEqualTo("Accra a signé un accord avec Rabat.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LA SUITE APRÈS LA PUBLICITÉ",
                "Lire aussi : Le port de Tema s’agrandit",
                "À lire également : Le port de Tema s’agrandit",
                "Read more: Tema’s port grows",
                "Source: Reuters",
                "Source : AGP",
                "© 2024 Le Phare",
                "Tous droits réservés",
                "Nous utilisons des cookies pour mesurer notre audience.",
                "Partager sur Facebook",
                "Publié le 3 mai 2024 à 10h20",
                "Contact : redaction@exemple.org",
                "Tél. : +223 20 00 00 00",
                "12/05/2024",
                "(APS) 2024-05-12",
            })
    void linesOfThePageAreBoilerplate(String line) {
        assertThat(
                        blocks(
                                "Accra reçoit Rabat\n\nLe ministre a parlé.\n"
                                        + line
                                        + "\nLe roi a répondu."))
                .containsExactly(
                        "TITLE Accra reçoit Rabat",
                        "PARAGRAPH Le ministre a parlé.",
                        "BOILERPLATE " + line,
                        "PARAGRAPH Le roi a répondu.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Partager les eaux du fleuve exige un accord, dit-il.",
                "La source de ce conflit est ancienne.",
                "Publié hier, le rapport accuse deux pays.",
                "Source de tensions, le barrage divise encore les voisins du Nil et leurs alliés.",
            })
    void sentencesThatBeginLikeThemAreNot(String line) {
        assertThat(blocks("Accra reçoit Rabat\n\n" + line))
                .containsExactly("TITLE Accra reçoit Rabat", "PARAGRAPH " + line);
    }

    @Test
    void theEndOfThePageIsBoilerplate() {
        assertThat(
                        blocks(
                                """
                                Le ministre a parlé.
                                Awa N’Diaye
                                Derniers articles par : Awa N’Diaye (voir tous)
                                - Une autre histoire - lundi 4 mars 2024
                                - Encore une autre - mardi 5 mars 2024
                                """))
                .containsExactly(
                        "PARAGRAPH Le ministre a parlé.",
                        "BOILERPLATE Awa N’Diaye",
                        "BOILERPLATE Derniers articles par : Awa N’Diaye (voir tous)",
                        "BOILERPLATE Une autre histoire - lundi 4 mars 2024",
                        "BOILERPLATE Encore une autre - mardi 5 mars 2024");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A. Bello",
                "Jean-Marc de la Tour",
                "Awa N’Diaye pour Le Phare",
                "Par Awa N’Diaye",
                "By Ama Owusu",
                "Ama Owusu and Kofi Mensah"
            })
    void aNameAtTheEndIsASignature(String name) {
        assertThat(blocks("Le ministre a parlé.\n\n" + name))
                .containsExactly("PARAGRAPH Le ministre a parlé.", "BOILERPLATE " + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accra, 3 mai 2024 –",
                "ACCRA (Reuters) -",
                "Accra, le 3 mai 2024 (AGP) –",
                "(AGP) 2024-05-03 –",
                "ACCRA, Ghana (AP) —",
                "ACCRA, May 3, 2024 (GNA) -",
            })
    void aDateLineIsCutOff(String line) {
        assertThat(blocks(line + " Le ministre a parlé."))
                .containsExactly("BOILERPLATE " + line, "PARAGRAPH Le ministre a parlé.");
    }

    @Test
    void aPlaceBeforeADashIsNoDateLine() {
        assertThat(blocks("Le Ghana – et lui seul – a voté."))
                .containsExactly("PARAGRAPH Le Ghana – et lui seul – a voté.");
    }

    @Test
    void wrappedLinesAreJoined() {
        assertThat(
                        blocks(
                                "Le ministre des Affaires étrangères a reçu\nson homologue. Ils ont parlé du\nport.\n\nPuis il est parti."))
                .containsExactly(
                        "PARAGRAPH Le ministre des Affaires étrangères a reçu son homologue. Ils ont parlé du port.",
                        "PARAGRAPH Puis il est parti.");
    }

    @Test
    void bulletsInOneLineAreCutApart() {
        assertThat(blocks("L’accord prévoit : • un port • une route • une école"))
                .containsExactly(
                        "LEAD_IN L’accord prévoit :",
                        "BULLET un port",
                        "BULLET une route",
                        "BULLET une école");
    }
}
