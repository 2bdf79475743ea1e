// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qiantang.news.domain.NewsArticle;
import org.qiantang.portal.api.audit.AuditWriter;
import org.qiantang.portal.api.audit.AuditedThing;

/** Tells the audit log of acts on articles. Part of the transaction of the act, and the last step of it. */
@ApplicationScoped
public class ArticleAudit {

    static final String PUBLISHED = "news.published";
    static final String RETURNED = "news.returned";
    static final String WITHDRAWN = "news.withdrawn";
    static final String DELETED = "news.deleted";

    @Inject
    AuditWriter log;

    /** What of an article is told: what it is called, how far it has come, through whose hands it has gone. */
    static Map<String, String> fieldsOf(NewsArticle article) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", article.getContent().title());
        fields.put("status", article.getStatus().name());
        fields.put("version", Long.toString(article.getVersion()));
        fields.put("editedBy", article.getEditedBy());
        fields.put("publishedBy", article.getHistory().publishedBy());
        fields.put("remark", article.getHistory().remark());
        return fields;
    }

    /** @param before {@link #fieldsOf} the article from before the act */
    void append(Editor editor, String action, NewsArticle article, Map<String, String> before) {
        write(editor, action, article, before, fieldsOf(article));
    }

    void appendDeleted(Editor editor, NewsArticle article) {
        write(editor, DELETED, article, fieldsOf(article), Map.of());
    }

    private void write(
            Editor editor, String action, NewsArticle article, Map<String, String> before, Map<String, String> after) {
        var thing = new AuditedThing("news", Long.toString(article.getId()), article.getSite());
        log.append(editor.caller(), action, thing, before, after);
    }
}
