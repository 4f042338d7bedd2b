package org.diplograph.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** Turns the bytes of a file into text, or says that they are none. */
final class TextDecoder {
    /** What the bytes are. */
    sealed interface Decoded permits Text, Binary {}

    /** Text, without its byte order mark. */
    record Text(String text) implements Decoded {}

    /** No text; the format's name where it is known, else empty. */
    record Binary(String format) implements Decoded {}

    private record Magic(String format, byte[] bytes) {
        Magic(String format, String latin1) {
            this(format, latin1.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset ISO_8859_15 = Charset.forName("ISO-8859-15");

    private static final List<Magic> FORMATS =
            List.of(
                    new Magic("PDF", "%PDF-"),
                    new Magic("ZIP (docx, odt, epub …)", "PK\3\4"),
                    new Magic("Word", "\u00D0\u00CF\u0011\u00E0"),
                    new Magic("RTF", "{\\rtf"),
                    new Magic("PNG", "\u0089PNG"),
                    new Magic("JPEG", "\u00FF\u00D8\u00FF"),
                    new Magic("GIF", "GIF8"),
                    new Magic("GZIP", "\u001F\u008B"),
                    new Magic("Java class", "\u00CA\u00FE\u00BA\u00BE"),
                    new Magic("ELF", "\u007FELF"),
                    new Magic("MP3", "ID3"));

    private TextDecoder() {}

    static Decoded decode(byte[] bytes) {
        for (Magic magic : FORMATS) {
            if (startsWith(bytes, magic.bytes())) {
                return new Binary(magic.format());
            }
        }
        String text = marked(bytes);
        if (text == null) {
            text = unmarked(bytes);
        }
        return text == null || looksBinary(text) ? new Binary("") : new Text(text);
    }

    /**
     * The text of bytes that begin with a byte order mark; null when they do not or break its
     * encoding.
     */
    private static @Nullable String marked(byte[] bytes) {
        if (startsWith(bytes, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
            return strictly(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0})) {
            return strictly(bytes, 4, StandardCharsets.UTF_32LE);
        }
        if (startsWith(bytes, new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF})) {
            return strictly(bytes, 4, StandardCharsets.UTF_32BE);
        }
        if (startsWith(bytes, new byte[] {(byte) 0xFF, (byte) 0xFE})) {
            return strictly(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
            return strictly(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return null;
    }

    private static @Nullable String unmarked(byte[] bytes) {
        Charset wide = wideCharset(bytes);
        if (wide != null) {
            return strictly(bytes, 0, wide);
        }
        String utf8 = strictly(bytes, 0, StandardCharsets.UTF_8);
        return utf8 != null ? utf8 : singleByte(bytes);
    }

    /** UTF-16 without a mark: text in Latin letters has a zero in every other byte. */
    private static @Nullable Charset wideCharset(byte[] bytes) {
        int length = Math.min(bytes.length, 4096) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int enough = length / 2 * 7 / 10;
        if (length < 4 || bytes.length % 2 != 0) {
            return null;
        }
        if (odd > enough && even <= length / 40) {
            return StandardCharsets.UTF_16LE;
        }
        return even > enough && odd <= length / 40 ? StandardCharsets.UTF_16BE : null;
    }

    private static @Nullable String singleByte(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, 65_536));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        boolean macintosh =
                "x-MacRoman".equalsIgnoreCase(name) || "MACINTOSH".equalsIgnoreCase(name);
        if (macintosh && Charset.isSupported("x-MacRoman")) {
            return strictly(bytes, 0, Charset.forName("x-MacRoman"));
        }
        if (hasLatin9Letters(bytes)) {
            return strictly(bytes, 0, ISO_8859_15);
        }
        return strictly(bytes, 0, WINDOWS_1252);
    }

    /**
     * In ISO-8859-15 the byte of ½ is œ, that of ¼ is Œ: between letters it cannot be a fraction.
     */
    private static boolean hasLatin9Letters(byte[] bytes) {
        for (int i = 1; i < bytes.length - 1; i++) {
            int b = bytes[i] & 0xFF;
            if ((b == 0xBD || b == 0xBC)
                    && Character.isLetter(bytes[i + 1] & 0xFF)
                    && isAsciiLetterOrSpace(bytes[i - 1])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAsciiLetterOrSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\'' || (b > 0 && Character.isLetter(b));
    }

    private static @Nullable String strictly(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Text has next to no control characters, and no zeros at all. */
    private static boolean looksBinary(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            if ((c < ' ' && !Character.isWhitespace(c) && c != '\u001B')
                    || (c >= 0x7F && c < 0xA0 && c != 0x85)) {
                controls++;
            }
        }
        return controls * 100 > text.length();
    }

    private static boolean startsWith(byte[] bytes, byte[] prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if (bytes[i] != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
