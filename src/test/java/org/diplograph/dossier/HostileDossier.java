package org.diplograph.dossier;

import java.util.List;
import org.diplograph.article.ArticleImport.Reason;
import org.diplograph.article.ArticleImport.Rejected;
import org.diplograph.article.Language;
import org.diplograph.fact.Domain;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;

/**
 * One article, two actors, one fact, a refused file, and markup in every text that reaches a page.
 */
public final class HostileDossier {
    public static final String TITLE = "<img src=x onerror=\"document.title='broken in'\">";
    public static final String QUOTE =
            "Le Mali coopère <script>document.title='broken in'</script> avec le Niger & <b>tous</b>.";

    private HostileDossier() {}

    public static Dossier create() {
        ArticleSketch article = new ArticleSketch("a b#?%.txt", Language.FRENCH, "2025-04-03");
        article.title(TITLE);
        article.says(
                "[Le Mali|MLI] {coopère} <script>document.title='broken in'</script> avec [le Niger|NER] & <b>tous</b>.",
                RelationType.COOPERATES,
                Status.ASSERTED,
                Domain.ENERGY);
        return DossierAssembly.assemble(
                "<u>dossier</u>",
                List.of(article.extraction()),
                List.of(new Rejected("<b>photo</b>.txt", Reason.BINARY, "PNG")));
    }
}
