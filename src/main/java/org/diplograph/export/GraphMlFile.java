package org.diplograph.export;

import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * A network as GraphML (Cytoscape, yEd, NetworkX, igraph); every key it uses is declared. Dates are
 * texts, as precise as they are known. The id of an edge is that of its tie with points for tildes,
 * which the schema does not allow there. Every edge is directed, because NetworkX refuses graphs
 * that mix both; {@code symmetric} tells where direction means nothing.
 */
final class GraphMlFile {
    /** What a key belongs to, its name and its type. */
    private record Key(String owner, String name, String type) {
        String id() {
            return owner + "." + name;
        }
    }

    private static final List<Key> KEYS =
            List.of(
                    new Key("graph", "title", "string"),
                    new Key("graph", "citation", "string"),
                    new Key("node", "label", "string"),
                    new Key("node", "name", "string"),
                    new Key("node", "kind", "string"),
                    new Key("node", "organisationKind", "string"),
                    new Key("node", "sources", "int"),
                    new Key("node", "facts", "int"),
                    new Key("node", "latitude", "double"),
                    new Key("node", "longitude", "double"),
                    new Key("edge", "relation", "string"),
                    new Key("edge", "symmetric", "boolean"),
                    new Key("edge", "label", "string"),
                    new Key("edge", "weight", "double"),
                    new Key("edge", "start", "string"),
                    new Key("edge", "end", "string"),
                    new Key("edge", "domains", "string"),
                    new Key("edge", "status", "string"),
                    new Key("edge", "facts", "int"),
                    new Key("edge", "contested", "boolean"),
                    new Key("edge", "quote", "string"),
                    new Key("edge", "article", "string"));

    private final XmlFile xml;

    private GraphMlFile(XmlFile xml) {
        this.xml = xml;
    }

    static void write(NetworkExtract extract, OutputStream out) throws XMLStreamException {
        new GraphMlFile(new XmlFile(out)).write(extract);
    }

    private void write(NetworkExtract extract) throws XMLStreamException {
        xml.open("graphml")
                .with("xmlns", "http://graphml.graphdrawing.org/xmlns")
                .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
                .with(
                        "xsi:schemaLocation",
                        "http://graphml.graphdrawing.org/xmlns"
                                + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
        for (Key key : KEYS) {
            xml.open("key")
                    .with("id", key.id())
                    .with("for", key.owner())
                    .with("attr.name", key.name())
                    .with("attr.type", key.type())
                    .close();
        }
        xml.open("graph").with("id", "network").with("edgedefault", "directed");
        data("graph.title", extract.citation().title());
        data("graph.citation", extract.citation().asText());
        for (ActorRow actor : extract.actorRows()) {
            node(actor);
        }
        for (TieRow tie : extract.tieRows()) {
            edge(tie);
        }
        xml.close().close().end();
    }

    private void data(String key, @Nullable Object value) throws XMLStreamException {
        if (value != null) {
            xml.open("data").with("key", key).text(value.toString()).close();
        }
    }

    private void node(ActorRow actor) throws XMLStreamException {
        xml.open("node").with("id", actor.id());
        data("node.label", actor.label());
        data("node.name", actor.name());
        data("node.kind", actor.kind());
        data("node.organisationKind", actor.organisationKind());
        data("node.sources", actor.sources());
        data("node.facts", actor.facts());
        data("node.latitude", actor.latitude());
        data("node.longitude", actor.longitude());
        xml.close();
    }

    private void edge(TieRow tie) throws XMLStreamException {
        xml.open("edge")
                .with("id", tie.id().replace('~', '.'))
                .with("source", tie.from())
                .with("target", tie.to());
        data("edge.relation", tie.type());
        data("edge.symmetric", !tie.directed());
        data("edge.label", tie.label());
        data("edge.weight", (double) tie.weight());
        data("edge.start", tie.start());
        data("edge.end", tie.end());
        data("edge.domains", tie.domains().isEmpty() ? null : tie.domains());
        data("edge.status", tie.status());
        data("edge.facts", tie.tie().facts().size());
        data("edge.contested", tie.tie().contested());
        data("edge.quote", tie.quote());
        data("edge.article", tie.article());
        xml.close();
    }
}
