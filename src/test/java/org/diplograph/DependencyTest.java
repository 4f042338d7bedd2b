package org.diplograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;

class DependencyTest {
    @Test
    void noCommercialPartOfVaadinIsAmongTheDependencies() throws IOException {
        List<URL> manifests =
                Collections.list(getClass().getClassLoader().getResources("META-INF/MANIFEST.MF"));
        TreeSet<String> commercial = new TreeSet<>();
        for (URL manifest : manifests) {
            try (InputStream in = manifest.openStream()) {
                String product = new Manifest(in).getMainAttributes().getValue("CvdlName");
                if (product != null) {
                    commercial.add(product);
                }
            }
        }

        assertThat(manifests)
                .anyMatch(manifest -> manifest.toString().contains("vaadin-button-flow"));
        assertThat(commercial).isEmpty();
    }
}
