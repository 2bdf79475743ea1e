// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.content.ContentListing;
import org.qiantang.portal.api.content.ContentRegistry;
import org.qiantang.portal.core.navigation.PageState;
import org.qiantang.portal.core.routing.PageAddresses;
import org.qiantang.portal.core.routing.Router;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.Site;

/** Lists the pages of a site and what its slices have published, for crawlers (sitemaps.org 0.9: at most 50,000). */
public class SitemapServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int MOST = 50_000;
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    @Inject
    transient RequestedSite requestedSite;

    @Inject
    transient Router router;

    @Inject
    transient ContentRegistry content;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Site> site = requestedSite.find(request);
        if (site.isEmpty()) {
            response.setStatus(421);
            return;
        }
        byte[] body = write(site.get(), RequestedSite.canonicalOrigin(site.get(), request))
                .getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/xml;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private String write(Site site, URI origin) throws IOException {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(NAMESPACE);
            writePages(site, origin, xml);
            writeContent(site, origin, xml);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return text.toString();
    }

    private static void writePages(Site site, URI origin, XMLStreamWriter xml) throws XMLStreamException {
        for (Locale language : site.languages()) {
            PageAddresses addresses = new PageAddresses(site, language);
            for (Page page : site.pages()) {
                if (!page.path().variables().isEmpty() || !page.isForEverybody()) continue;
                writeUrl(origin + addresses.page(page, PageState.INITIAL, Map.of()), null, xml);
            }
        }
    }

    private void writeContent(Site site, URI origin, XMLStreamWriter xml) throws XMLStreamException {
        int room = MOST - site.pages().size() * site.languages().size();
        for (ContentListing listing : content.listings()) {
            try (Stream<ContentListing.Entry> entries = listing.list(site.key(), room)) {
                for (ContentListing.Entry entry : (Iterable<ContentListing.Entry>) entries::iterator) {
                    Optional<String> address =
                            router.address(site, site.defaultLanguage(), entry.parameter(), entry.value());
                    if (address.isEmpty() || room-- <= 0) continue;
                    writeUrl(origin + address.get(), entry.changed().toString(), xml);
                }
            }
        }
    }

    private static void writeUrl(String url, @Nullable String changed, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("url");
        xml.writeStartElement("loc");
        xml.writeCharacters(url);
        xml.writeEndElement();
        if (changed != null) {
            xml.writeStartElement("lastmod");
            xml.writeCharacters(changed);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
