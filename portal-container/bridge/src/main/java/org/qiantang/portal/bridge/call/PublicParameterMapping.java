// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.call;

import jakarta.portlet.faces.BridgeException;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A public render parameter that follows a value of the application's model, and the other way round (Jakarta Portlet
 * Bridge 5.3; {@code bridge:public-parameter-mapping} in {@code WEB-INF/faces-config.xml}).
 *
 * @param portlet only for this one; empty for all of the application
 * @param parameter identifier of the parameter, as in {@code portlet.xml}
 * @param model expression of the value
 */
public record PublicParameterMapping(String portlet, String parameter, String model) {

    private static final String CONFIGURATION = "/WEB-INF/faces-config.xml";

    static List<PublicParameterMapping> read(ServletContext context, String portletName) {
        try (InputStream in = context.getResourceAsStream(CONFIGURATION)) {
            if (in == null) return List.of();
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return read(factory.newDocumentBuilder().parse(in)).stream()
                    .filter(mapping -> mapping.portlet.isEmpty() || mapping.portlet.equals(portletName))
                    .toList();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new BridgeException(CONFIGURATION + " cannot be read", e);
        }
    }

    private static List<PublicParameterMapping> read(Document configuration) {
        List<PublicParameterMapping> result = new ArrayList<>();
        NodeList all = configuration.getElementsByTagNameNS("*", "public-parameter-mapping");
        for (int i = 0; i < all.getLength(); i++) {
            Element mapping = (Element) all.item(i);
            String[] names = text(mapping, "parameter").split(":", 2);
            boolean ofOne = names.length == 2;
            result.add(new PublicParameterMapping(
                    ofOne ? names[0] : "", ofOne ? names[1] : names[0], text(mapping, "model-el")));
        }
        return result;
    }

    private static String text(Element mapping, String name) {
        NodeList found = mapping.getElementsByTagNameNS("*", name);
        if (found.getLength() == 0) throw new BridgeException("a public-parameter-mapping has no " + name);
        return found.item(0).getTextContent().trim();
    }
}
