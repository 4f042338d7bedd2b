package org.diplograph.export;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes XML; characters that XML 1.0 does not allow become U+FFFD. */
final class XmlFile {
    private static final int REPLACEMENT = 0xFFFD;

    private final XMLStreamWriter writer;

    XmlFile(OutputStream out) throws XMLStreamException {
        writer =
                XMLOutputFactory.newFactory()
                        .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    }

    XmlFile open(String element) throws XMLStreamException {
        writer.writeCharacters("\n");
        writer.writeStartElement(element);
        return this;
    }

    /** Leaves the attribute out when its value is null. */
    XmlFile with(String attribute, @Nullable Object value) throws XMLStreamException {
        if (value != null) {
            writer.writeAttribute(attribute, allowed(value.toString()));
        }
        return this;
    }

    XmlFile text(String text) throws XMLStreamException {
        writer.writeCharacters(allowed(text));
        return this;
    }

    XmlFile close() throws XMLStreamException {
        writer.writeEndElement();
        return this;
    }

    /** An element that holds nothing but text. */
    XmlFile leaf(String element, String text) throws XMLStreamException {
        return open(element).text(text).close();
    }

    void end() throws XMLStreamException {
        writer.writeEndDocument();
        writer.flush();
    }

    static String allowed(String text) {
        return text.codePoints()
                .map(c -> isAllowed(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
