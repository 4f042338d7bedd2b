package org.diplograph.dossier;

import java.util.List;
import org.diplograph.article.Language;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;

/**
 * A small dossier made by hand in which one text, without any fact, was printed three times: first
 * by the agency of 002.txt, then by 001.txt and 003.txt. Two other articles stand alone, 004.txt in
 * English and with a fact, 005.txt without a known outlet.
 */
public final class CopiesDossier {
    private static final String FIRST =
            "Le port de la capitale a rouvert mardi matin après trois jours de tempête, et les"
                    + " premiers bateaux de pêche sont sortis avant l’aube.";
    private static final String SECOND =
            "Selon la capitainerie, aucune victime n’est à déplorer, mais deux quais restent fermés"
                    + " jusqu’à la fin de la semaine.";

    private CopiesDossier() {}

    public static Dossier create() {
        ArticleSketch gazette =
                tempest("001.txt", "2025-05-04", "La Gazette des îles", "Le port a rouvert");
        ArticleSketch agency =
                tempest("002.txt", "2025-05-03", "Agence du Large", "Réouverture du port");
        ArticleSketch courier =
                tempest("003.txt", "2025-05-05", "Courrier du Sud", "Le port a rouvert mardi");

        ArticleSketch english = new ArticleSketch("004.txt", Language.ENGLISH, "2025-05-06");
        english.title("Niger and its neighbours");
        english.publishedBy("Harbour Times");
        english.says(
                "[Niger|NER] {leaves} [ECOWAS|org:cedeao].",
                RelationType.WITHDRAWS_FROM,
                Status.ASSERTED);

        ArticleSketch unsigned = new ArticleSketch("005.txt", Language.FRENCH, "2025-05-01");
        unsigned.title("Les écoles ferment plus tôt");
        unsigned.tells("Les vacances commencent une semaine plus tôt cette année.");
        return DossierAssembly.assemble(
                "îles",
                List.of(
                        gazette.extraction(),
                        agency.extraction(),
                        courier.extraction(),
                        english.extraction(),
                        unsigned.extraction()),
                List.of());
    }

    private static ArticleSketch tempest(
            String file, String published, String outlet, String title) {
        ArticleSketch article = new ArticleSketch(file, Language.FRENCH, published);
        article.title(title);
        article.publishedBy(outlet);
        article.tells(FIRST);
        article.tells(SECOND);
        return article;
    }
}
