package org.diplograph.extraction.relation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.diplograph.article.Language;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The data files of this stage: {@code org/diplograph/extraction/LANGUAGE/relation/}. */
final class Resources {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private Resources() {}

    static <T> T read(Language language, String name, Class<T> shape) {
        String path = "/org/diplograph/extraction/" + language.code() + "/relation/" + name;
        try (InputStream stream = Resources.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + path);
            }
            return MAPPER.readValue(stream, shape);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
