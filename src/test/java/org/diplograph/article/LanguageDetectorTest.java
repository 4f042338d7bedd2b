package org.diplograph.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {
    private final LanguageDetector detector = LanguageDetector.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le ministre a reçu son homologue pour parler de la pêche.",
                "LE MINISTRE DES AFFAIRES ETRANGERES A RECU SON HOMOLOGUE",
                "Le ministre a dit : « We want peace and stability in the region », selon un communiqué de la présidence.",
                "Pérou",
                "1234",
                "Soudan du Sud : trêve fragile",
                "Tchad-France : rupture",
                "Accord commercial sino-chilien",
            })
    void french(String text) {
        assertThat(detector.detect(text)).isEqualTo(Language.FRENCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister received his counterpart to discuss fishing.",
                "THE MINISTER RECEIVED HIS COUNTERPART IN THE CAPITAL",
                "The minister said “la paix est possible” and left for the talks in Abidjan with his team.",
                "Turkey backs Azerbaijan",
                "Chile denied arming Peru.",
                "Finland formally entered NATO on 4 April 2023.",
                "Putin visits Mongolia",
            })
    void english(String text) {
        assertThat(detector.detect(text)).isEqualTo(Language.ENGLISH);
    }
}
