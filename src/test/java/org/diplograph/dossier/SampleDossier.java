package org.diplograph.dossier;

import java.util.List;
import org.diplograph.article.Language;
import org.diplograph.fact.Domain;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;

/**
 * A small dossier made by hand, for tests of what comes after extraction: two French articles and
 * an English one about Mali, Niger, the AES, ECOWAS, Russia and Sergueï Lavrov; six actors, ten
 * facts.
 */
public final class SampleDossier {
    private SampleDossier() {}

    public static Dossier create() {
        ArticleSketch first = new ArticleSketch("001.txt", Language.FRENCH, "2025-04-03");
        first.title("Le Mali et la Russie se parlent");
        first.says(
                "[Le Mali|MLI] est {membre de} [l’AES|org:aes].",
                RelationType.MEMBER_OF,
                Status.ASSERTED);
        first.says(
                "[Le Niger|NER] est {membre de} [l’AES|org:aes].",
                RelationType.MEMBER_OF,
                Status.ASSERTED);
        first.says(
                "[Le Mali|MLI] {quitte} [la CEDEAO|org:cedeao].",
                RelationType.WITHDRAWS_FROM,
                Status.ASSERTED);
        first.says(
                "[La Russie|RUS] {coopère} avec [l’AES|org:aes] dans l’énergie et la défense.",
                RelationType.COOPERATES,
                Status.ASSERTED,
                Domain.ENERGY,
                Domain.SECURITY);
        first.office(
                "[Sergueï Lavrov|person:serguei-lavrov], {ministre} des Affaires étrangères de [Russie|RUS], salue l’accord.");

        ArticleSketch second = new ArticleSketch("002.txt", Language.FRENCH, "2025-04-05");
        second.title("Ce que Moscou promet");
        second.says(
                "[La Russie|RUS] {formera} les soldats de [l’AES|org:aes].",
                RelationType.AIDS,
                Status.PLANNED,
                Domain.SECURITY);
        second.says(
                "[La Russie|RUS] pourrait {coopérer} avec [l’AES|org:aes] sur les banques.",
                RelationType.COOPERATES,
                Status.POSSIBLE,
                Domain.FINANCE);
        second.says(
                "[Le Niger|NER] dément {quitter} [la CEDEAO|org:cedeao].",
                RelationType.WITHDRAWS_FROM,
                Status.DENIED);

        ArticleSketch third = new ArticleSketch("003.txt", Language.ENGLISH, "2025-04-20");
        third.title("Niger leaves the West African bloc");
        third.says(
                "[Niger|NER] {leaves} [ECOWAS|org:cedeao].",
                RelationType.WITHDRAWS_FROM,
                Status.ASSERTED);
        third.says(
                "[Russia|RUS] {cooperates} with [the AES|org:aes] on nuclear energy.",
                RelationType.COOPERATES,
                Status.ASSERTED,
                Domain.ENERGY);
        return DossierAssembly.assemble(
                "sahel",
                List.of(first.extraction(), second.extraction(), third.extraction()),
                List.of());
    }
}
