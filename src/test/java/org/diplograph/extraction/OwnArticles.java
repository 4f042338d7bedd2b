package org.diplograph.extraction;

import java.util.List;

/** Short articles, written for tests, that hold much of what articles hold. */
final class OwnArticles {
    static final String FRENCH =
            """
            Le Kenya et le Pérou signent un accord

            Lima, 12 mai 2024 – Le Pérou a signé un accord de coopération avec le Kenya. « Nous voulons la paix », a déclaré \
            le ministre péruvien des Affaires étrangères, Luis Ortega. L’accord prévoit :
            - la formation de médecins ;
            - la construction d’un port.
            Le Chili accuse la Bolivie d’avoir violé le traité. L’Union africaine (UA) appelle les deux pays au dialogue.
            """;

    static final String ENGLISH =
            """
            Kenya and Peru sign a deal

            LIMA, May 12, 2024 (GNA) - Peru signed a cooperation agreement with Kenya. “We want peace,” said Peru's foreign \
            minister, Luis Ortega. Chile doesn't recognise Bolivia's claim; the African Union (AU) urged both countries to talk.
            """;

    static final String FRENCH_WITH_SPEAKERS =
            """
            L’Équateur se retire de l’OPEP

            Quito, le 3 février 2025 – L’Équateur s’est retiré de l’OPEP, a annoncé lundi la présidente de l’Équateur, Ana Quispe. \
            « Notre pays a coopéré avec le Qatar pendant dix ans », a-t-elle déclaré. Selon le Qatar, l’Équateur pourrait \
            reprendre les négociations avec l’organisation en juin 2025. L’Égypte a dénoncé cette décision ; l’Algérie \
            soutient l’Équateur. Les ministres de l’Énergie de l’Équateur et du Qatar se sont rencontrés à Genève.
            """;

    static final String ENGLISH_WITH_SPEAKERS =
            """
            Finland suspends aid to Georgia

            The government of Finland suspended its aid to Georgia on 4 March 2025, Prime Minister Aino Virtanen said. \
            “We will not support the new law”, the Finnish prime minister told reporters. Georgia’s foreign ministry rejected the \
            decision and accused Finland of interference. Norway, however, plans to sign a trade agreement with Georgia next year.

            According to Norway, the two countries met in Oslo in April 2025.
            """;

    private OwnArticles() {}

    static List<String> all() {
        return List.of(FRENCH, ENGLISH, FRENCH_WITH_SPEAKERS, ENGLISH_WITH_SPEAKERS);
    }
}
