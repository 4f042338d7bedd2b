package org.diplograph.export;

import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.diplograph.article.PartialDate;
import org.diplograph.fact.RelationType.Quad;
import org.jspecify.annotations.Nullable;

/**
 * A network as GEXF 1.3 (Gephi, Gephi Lite, graphology): dynamic, with days; each tie an edge with
 * its interval, or with several spells. Every edge is directed, because NetworkX refuses graphs
 * that mix both; the attribute {@code symmetric} tells where direction means nothing. Months and
 * years are written as their first and last day.
 */
final class GexfFile {
    private static final List<String[]> ACTOR_ATTRIBUTES =
            List.of(
                    new String[] {"name", "string"},
                    new String[] {"kind", "string"},
                    new String[] {"organisationKind", "string"},
                    new String[] {"sources", "integer"},
                    new String[] {"facts", "integer"},
                    new String[] {"latitude", "double"},
                    new String[] {"longitude", "double"});
    private static final List<String[]> TIE_ATTRIBUTES =
            List.of(
                    new String[] {"relation", "string"},
                    new String[] {"symmetric", "boolean"},
                    new String[] {"status", "string"},
                    new String[] {"domains", "string"},
                    new String[] {"facts", "integer"},
                    new String[] {"contested", "boolean"},
                    new String[] {"quote", "string"},
                    new String[] {"article", "string"});

    private final XmlFile xml;

    private GexfFile(XmlFile xml) {
        this.xml = xml;
    }

    static void write(NetworkExtract extract, OutputStream out) throws XMLStreamException {
        new GexfFile(new XmlFile(out)).write(extract);
    }

    private void write(NetworkExtract extract) throws XMLStreamException {
        Citation citation = extract.citation();
        xml.open("gexf")
                .with("xmlns", "http://gexf.net/1.3")
                .with("xmlns:viz", "http://gexf.net/1.3/viz")
                .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
                .with("xsi:schemaLocation", "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd")
                .with("version", "1.3");
        xml.open("meta").with("lastmodifieddate", citation.day());
        xml.leaf("creator", "Diplograph").leaf("description", citation.asText()).close();
        xml.open("graph")
                .with("mode", "dynamic")
                .with("timeformat", "date")
                .with("timerepresentation", "interval")
                .with("defaultedgetype", "directed");
        attributes("node", ACTOR_ATTRIBUTES);
        attributes("edge", TIE_ATTRIBUTES);
        xml.open("nodes");
        for (ActorRow actor : extract.actorRows()) {
            node(actor);
        }
        xml.close().open("edges");
        for (TieRow tie : extract.tieRows()) {
            edge(tie);
        }
        xml.close().close().close().end();
    }

    private void attributes(String owner, List<String[]> all) throws XMLStreamException {
        xml.open("attributes").with("class", owner).with("mode", "static");
        for (String[] attribute : all) {
            xml.open("attribute")
                    .with("id", attribute[0])
                    .with("title", attribute[0])
                    .with("type", attribute[1])
                    .close();
        }
        xml.close();
    }

    private void value(String attribute, @Nullable Object value) throws XMLStreamException {
        if (value != null) {
            xml.open("attvalue").with("for", attribute).with("value", value).close();
        }
    }

    private void node(ActorRow actor) throws XMLStreamException {
        xml.open("node").with("id", actor.id()).with("label", actor.label()).open("attvalues");
        value("name", actor.name());
        value("kind", actor.kind());
        value("organisationKind", actor.organisationKind());
        value("sources", actor.sources());
        value("facts", actor.facts());
        value("latitude", actor.latitude());
        value("longitude", actor.longitude());
        xml.close();
        colour(
                switch (actor.kind()) {
                    case "STATE" -> new int[] {0, 114, 178};
                    case "ORGANISATION" -> new int[] {55, 80, 110};
                    default -> new int[] {130, 105, 80};
                });
        xml.open("viz:size").with("value", 4 + 2 * Math.sqrt(actor.sources())).close();
        xml.open("viz:shape")
                .with("value", actor.kind().equals("ORGANISATION") ? "square" : "disc")
                .close();
        xml.close();
    }

    private void colour(int[] rgb) throws XMLStreamException {
        xml.open("viz:color").with("r", rgb[0]).with("g", rgb[1]).with("b", rgb[2]).close();
    }

    private void edge(TieRow tie) throws XMLStreamException {
        List<Span> spans = tie.spans();
        xml.open("edge")
                .with("id", tie.id())
                .with("source", tie.from())
                .with("target", tie.to())
                .with("type", "directed")
                .with("kind", tie.type())
                .with("label", tie.label())
                .with("weight", tie.weight());
        if (spans.size() == 1) {
            days(spans.getFirst());
        }
        xml.open("attvalues");
        value("relation", tie.type());
        value("symmetric", !tie.directed());
        value("status", tie.status());
        value("domains", tie.domains().isEmpty() ? null : tie.domains());
        value("facts", tie.tie().facts().size());
        value("contested", tie.tie().contested());
        value("quote", tie.quote());
        value("article", tie.article());
        xml.close();
        if (spans.size() > 1) {
            xml.open("spells");
            for (Span span : spans) {
                xml.open("spell");
                days(span);
                xml.close();
            }
            xml.close();
        }
        colour(colourOf(tie.tie().type().quad()));
        xml.close();
    }

    private void days(Span span) throws XMLStreamException {
        PartialDate start = span.start();
        PartialDate end = span.end();
        xml.with("start", start == null ? null : start.first());
        xml.with("end", end == null ? null : end.last());
    }

    private static int[] colourOf(Quad quad) {
        return switch (quad) {
            case NEUTRAL -> new int[] {120, 130, 140};
            case VERBAL_COOPERATION -> new int[] {86, 140, 180};
            case MATERIAL_COOPERATION -> new int[] {0, 125, 90};
            case VERBAL_CONFLICT -> new int[] {200, 110, 40};
            case MATERIAL_CONFLICT -> new int[] {170, 30, 45};
        };
    }
}
