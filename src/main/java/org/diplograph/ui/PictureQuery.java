package org.diplograph.ui;

import java.util.Map;
import java.util.Set;

/**
 * How the network is drawn, as parameters of an address: {@code layout}, {@code size}, {@code hide}
 * (a list of actors), {@code ties} (the strongest so many) and {@code around} (a list of actors).
 */
final class PictureQuery {
    static final Set<String> NAMES = Set.of("layout", "size", "hide", "ties", "around");

    private PictureQuery() {}

    static Picture read(QueryReader reader) {
        return new Picture(
                reader.lowerCase("layout", Arrangement.class, Picture.USUAL.arrangement()),
                reader.lowerCase("size", MarkSize.class, Picture.USUAL.size()),
                reader.actors("hide", Picture.MOST_HIDDEN),
                new Part(
                        reader.one("ties", QueryReader.between(Part.FEWEST, Part.MOST), Part.USUAL),
                        reader.actors("around", Part.MOST_AROUND)));
    }

    static void write(Map<String, String> query, Picture picture) {
        ViewStateQuery.putUnlessUsual(
                query, "layout", picture.arrangement(), Picture.USUAL.arrangement());
        ViewStateQuery.putUnlessUsual(query, "size", picture.size(), Picture.USUAL.size());
        ViewStateQuery.putAll(query, "hide", picture.hidden());
        if (picture.part().ties() != Part.USUAL) {
            query.put("ties", Integer.toString(picture.part().ties()));
        }
        ViewStateQuery.putAll(query, "around", picture.part().around());
    }
}
