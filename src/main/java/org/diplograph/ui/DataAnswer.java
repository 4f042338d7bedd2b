package org.diplograph.ui;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

/** How the data of a picture are sent: as JSON that is not sent twice, or as a file to keep. */
public final class DataAnswer {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private DataAnswer() {}

    /**
     * @param entityTag changes whenever the data may
     * @param data not asked for when the browser has them
     * @return null when the browser has them; the answer is then complete
     */
    public static <T> @Nullable ResponseEntity<T> unlessKnown(
            WebRequest request, String entityTag, Supplier<T> data) {
        if (request.checkNotModified(entityTag)) {
            return null;
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(entityTag)
                .body(data.get());
    }

    /**
     * @param name of the file, without ending
     */
    public static ResponseEntity<String> csv(String name, String table) {
        String disposition =
                ContentDisposition.attachment().filename(name + ".csv").build().toString();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(table);
    }
}
