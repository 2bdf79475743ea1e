// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.themepackage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Checks pictures and fonts: whether they are what their names say, and of SVG whether it only draws. */
final class PictureCheck {

    private static final int WIDEST = 6000;
    private static final String SVG = "http://www.w3.org/2000/svg";

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "defs",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "pattern",
            "symbol",
            "use",
            "title",
            "desc",
            "marker");

    private static final Pattern OWN = Pattern.compile("url\\(#[\\w-]+\\)");

    private final Problems problems;

    PictureCheck(Problems problems) {
        this.problems = problems;
    }

    void check(String file, byte[] content) {
        switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "svg" -> checkSvg(file, content);
            case "png", "jpg", "jpeg" -> checkRaster(file, content);
            case "webp" -> need(at(content, 0, "RIFF") && at(content, 8, "WEBP"), file, Fault.PICTURE_INVALID);
            case "avif" -> need(at(content, 4, "ftypavif") || at(content, 4, "ftypmif1"), file, Fault.PICTURE_INVALID);
            default -> checkFont(file, content);
        }
    }

    private void need(boolean good, String file, Fault fault) {
        if (!good) problems.add(file, "", fault, file.substring(file.lastIndexOf('.') + 1));
    }

    private static boolean at(byte[] content, int offset, String text) {
        byte[] magic = text.getBytes(StandardCharsets.US_ASCII);
        return content.length >= offset + magic.length
                && new String(content, offset, magic.length, StandardCharsets.US_ASCII).equals(text);
    }

    /** WOFF2 says its own length (W3C WOFF 2.0, 4.1). */
    private void checkFont(String file, byte[] content) {
        boolean good = content.length >= 48 && at(content, 0, "wOF2");
        if (good) good = java.nio.ByteBuffer.wrap(content).getInt(8) == content.length;
        need(good, file, Fault.FONT_INVALID);
    }

    private void checkRaster(String file, byte[] content) {
        String format = file.endsWith("png") ? "png" : "jpeg";
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            boolean known = readers.hasNext();
            ImageReader reader = known ? readers.next() : null;
            if (reader == null
                    || !reader.getFormatName().toLowerCase(Locale.ROOT).equals(format)) {
                need(false, file, Fault.PICTURE_INVALID);
                return;
            }
            reader.setInput(stream);
            if (reader.getWidth(0) > WIDEST || reader.getHeight(0) > WIDEST)
                problems.add(file, "", Fault.PICTURE_TOO_LARGE, String.valueOf(WIDEST));
            else reader.read(0);
        } catch (IOException | RuntimeException e) {
            need(false, file, Fault.PICTURE_INVALID);
        }
    }

    private void checkSvg(String file, byte[] content) {
        try {
            Element root = parser().parse(new ByteArrayInputStream(content)).getDocumentElement();
            if (!"svg".equals(root.getLocalName())) need(false, file, Fault.PICTURE_INVALID);
            check(file, root);
        } catch (SAXException | IOException e) {
            problems.add(file, "", Fault.SVG_INVALID);
        }
    }

    /** No document type, so no entity of any kind. */
    private static DocumentBuilder parser() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the machine's own XML parser lacks a feature", e);
        }
    }

    private void check(String file, Element element) {
        boolean drawing = SVG.equals(element.getNamespaceURI()) && ELEMENTS.contains(element.getLocalName());
        if (!drawing) {
            problems.add(file, "", Fault.SVG_ELEMENT, "<" + element.getTagName() + ">");
            return;
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.item(i).getNodeName().toLowerCase(Locale.ROOT);
            if (!isHarmless(name, attributes.item(i).getNodeValue()))
                problems.add(file, "", Fault.SVG_ATTRIBUTE, "<" + element.getTagName() + " " + name + ">");
        }
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child instanceof Element inner) check(file, inner);
            if (child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE)
                problems.add(file, "", Fault.SVG_ELEMENT, "<?");
        }
    }

    private static boolean isHarmless(String name, String value) {
        if (name.startsWith("on") || name.equals("style")) return false;
        if (name.equals("xmlns") || name.startsWith("xmlns:")) return true;
        if (name.equals("href") || name.endsWith(":href")) return value.startsWith("#");
        String rest = OWN.matcher(value).replaceAll("");
        return !rest.contains("url(")
                && !rest.contains("://")
                && !rest.toLowerCase(Locale.ROOT).contains("script:");
    }
}
