package org.diplograph.ui.network;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.diplograph.dossier.Dossier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The networks that were asked for lately, as compressed JSON: all visitors who see a dossier with
 * the same filters share one.
 */
@Component
class EncodedNetworks {
    private static final int MOST_KEPT = 32;

    private final StrongestTies strongest;
    private final NetworkDataWriter writer;
    private final JsonMapper json;
    private final Map<String, Encoded> kept = new LinkedHashMap<>(16, 0.75f, true);

    EncodedNetworks(StrongestTies strongest, NetworkDataWriter writer, JsonMapper json) {
        this.strongest = strongest;
        this.writer = writer;
        this.json = json;
    }

    /**
     * @param tag names the content, for an entity tag
     * @param gzip the JSON, compressed
     */
    record Encoded(String tag, byte[] gzip) {}

    Encoded of(Dossier dossier, NetworkRequest wanted) {
        String key = dossier.version() + "|" + wanted.key();
        synchronized (kept) {
            Encoded known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Encoded encoded = encode(dossier, wanted);
        synchronized (kept) {
            kept.put(key, encoded);
            while (kept.size() > MOST_KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return encoded;
    }

    private Encoded encode(Dossier dossier, NetworkRequest wanted) {
        DrawnPart part =
                strongest.of(
                        dossier.graph(wanted.filter()),
                        wanted.part(),
                        wanted.with().actors(),
                        wanted.with().ties());
        byte[] plain =
                json.writeValueAsBytes(
                        writer.write(dossier, part, wanted.filter(), wanted.locale()));
        return new Encoded(tag(plain), gzip(plain));
    }

    private static String tag(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 4);
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        } catch (IOException impossible) {
            throw new IllegalStateException("memory takes every byte", impossible);
        }
        return bytes.toByteArray();
    }
}
