package org.diplograph.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntroducedOrganisationsTest {
    @Test
    void anAcronymInBracketsDefinesItsName() {
        assertThat(
                        Mentions.in(
                                "Le Mouvement pour la justice au Kasaï (MJK) a signé avec Kinshasa. Le mouvement réclame un siège."))
                .containsExactly(
                        "NAME Mouvement pour la justice au Kasaï=org:mouvement-pour-la-justice-au-kasai",
                        "ACRONYM MJK=org:mouvement-pour-la-justice-au-kasai",
                        "METONYM Kinshasa=COD",
                        "REFERENCE mouvement=org:mouvement-pour-la-justice-au-kasai");
    }

    @Test
    void englishNamesEndInTheirNoun() {
        assertThat(
                        Mentions.in(
                                "The Highland Liberation Front (HLF) attacked Ethiopia's army. The group denied it."))
                .containsExactly(
                        "NAME Highland Liberation Front=org:highland-liberation-front",
                        "ACRONYM HLF=org:highland-liberation-front",
                        "METONYM Ethiopia's army=ETH",
                        "REFERENCE group=org:highland-liberation-front");
    }

    @Test
    void aCompanyAfterItsNoun() {
        assertThat(
                        Mentions.in(
                                "La société minière Aurifer Minerals investit au Ghana. L'entreprise promet 200 emplois."))
                .containsExactly(
                        "NAME Aurifer Minerals=org:aurifer-minerals",
                        "NAME Ghana=GHA",
                        "REFERENCE entreprise=org:aurifer-minerals");
    }

    @Test
    void aCompanyAfterItsEnglishNoun() {
        assertThat(Mentions.in("The mining company Zenda Gold signed a deal with Ghana."))
                .containsExactly("NAME Zenda Gold=org:zenda-gold", "NAME Ghana=GHA");
    }

    @Test
    void abbreviationsOfThingsAreNobody() {
        assertThat(
                        Mentions.in(
                                "Le produit intérieur brut (PIB) du Ghana progresse, dit le Conseil."))
                .containsExactly("NAME Ghana=GHA");
    }

    @Test
    void anOrganGoesByTheNameOfItsOrganisation() {
        assertThat(
                        Mentions.in(
                                "Ghana wants a seat on the Council of the International Civil Aviation Organization next year."))
                .containsExactly(
                        "NAME Ghana=GHA",
                        "NAME International Civil Aviation Organization=org:oaci");
    }

    @Test
    void anArticleAfterAndBeginsAnotherName() {
        assertThat(
                        Mentions.in(
                                "After years of difficult talks, the letter about the new dam was finally signed by the Delta Water Company and the Highland Power Corporation in Lesotho."))
                .containsExactly(
                        "NAME Delta Water Company=org:delta-water-company",
                        "NAME Highland Power Corporation=org:highland-power-corporation",
                        "NAME Lesotho=LSO");
    }
}
