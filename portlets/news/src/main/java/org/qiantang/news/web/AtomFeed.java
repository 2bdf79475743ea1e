// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import jakarta.portlet.MimeResponse;
import jakarta.portlet.ResourceURL;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.qiantang.news.domain.ArticleSummary;
import org.qiantang.news.domain.NewsColumn;
import org.qiantang.portal.api.site.SiteContext;

/** Writes news as an Atom feed (RFC 4287). */
record AtomFeed(SiteContext site, Optional<NewsColumn> column) {

    static final String RESOURCE = "atom";
    static final String CONTENT_TYPE = "application/atom+xml";
    static final int SIZE = 20;

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    /** The name of the column and of the site. */
    static String title(SiteContext site, Optional<NewsColumn> column) {
        return column.map(known -> known.getText(site.language()).name() + " - " + site.name())
                .orElseGet(site::name);
    }

    void write(List<ArticleSummary> articles, MimeResponse response) throws IOException {
        ResourceURL self = response.createResourceURL();
        self.setResourceID(RESOURCE);
        write(articles, absolute(self.toString()), response.getPortletOutputStream());
    }

    /** @param self the feed's own address, which is also its id */
    void write(List<ArticleSummary> articles, String self, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", site.language().toLanguageTag());
            text(xml, "id", self);
            text(xml, "title", title(site, column));
            text(xml, "updated", ChinaTime.iso(lastChange(articles)));
            link(xml, "self", self);
            link(xml, "alternate", absolute(home()));
            author(xml, site.name());
            for (ArticleSummary article : articles) entry(xml, article);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException("cannot write the feed " + self, e);
        }
    }

    private void entry(XMLStreamWriter xml, ArticleSummary article) throws XMLStreamException {
        String address = absolute(NewsItems.articleAddress(site, article.id()));
        xml.writeStartElement("entry");
        text(xml, "id", address);
        text(xml, "title", article.title());
        text(xml, "published", ChinaTime.iso(article.publishedAt()));
        text(xml, "updated", ChinaTime.iso(article.changedAt()));
        link(xml, "alternate", address);
        if (!article.source().isEmpty()) author(xml, article.source());
        if (!article.brief().isEmpty()) text(xml, "summary", article.brief());
        xml.writeEndElement();
    }

    private String home() {
        return column.flatMap(known -> site.address(NewsParameters.COLUMN, known.getKey()))
                .orElseGet(() -> site.link("/"));
    }

    /** A feed without entries has not changed since the epoch; Atom wants a date in any case. */
    private static Instant lastChange(List<ArticleSummary> articles) {
        return articles.stream()
                .map(ArticleSummary::changedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private String absolute(String address) {
        return address.startsWith("/") ? site.origin() + address : address;
    }

    private static void author(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement("author");
        text(xml, "name", name);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
