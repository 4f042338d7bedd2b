package org.diplograph.fact;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A fact's id: the first 16 hexadecimal digits of the SHA-256 of its content, so the same fact
 * always has the same id.
 *
 * @param bits the number these digits write
 */
public record FactId(long bits) implements Comparable<FactId> {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{16}");

    static FactId of(String content) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(content.getBytes(StandardCharsets.UTF_8));
            return new FactId(ByteBuffer.wrap(hash).getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Reads what {@link #value} writes; empty for anything else. */
    public static Optional<FactId> parse(String text) {
        return FORM.matcher(text).matches()
                ? Optional.of(new FactId(HexFormat.fromHexDigitsToLong(text)))
                : Optional.empty();
    }

    /** The 16 digits, in lower case. */
    public String value() {
        return HexFormat.of().toHexDigits(bits);
    }

    /** As their digits compare. */
    @Override
    public int compareTo(FactId other) {
        return Long.compareUnsigned(bits, other.bits);
    }

    @Override
    public String toString() {
        return value();
    }
}
