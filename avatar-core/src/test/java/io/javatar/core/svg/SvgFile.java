package io.javatar.core.svg;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads SVG text, as tests have it, into the tree that an engine makes without text. */
public final class SvgFile {
    private SvgFile() {}

    /** Returns the outermost element; refuses what is no XML with IllegalArgumentException. */
    public static SvgElement parse(String xml) {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        // Hostile pictures have to reach the rasterizer, whose own bounds are tested; 0 is none.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
            while (!reader.isStartElement()) {
                reader.next();
            }
            return element(reader);
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static SvgElement element(XMLStreamReader reader) throws XMLStreamException {
        String name = reader.getLocalName();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        List<SvgNode> children = new ArrayList<>();
        while (reader.next() != XMLStreamReader.END_ELEMENT) {
            if (reader.isStartElement()) {
                children.add(element(reader));
            } else if (reader.isCharacters()) {
                children.add(new SvgText(reader.getText()));
            }
        }
        return new SvgElement(name, attributes, children);
    }
}
