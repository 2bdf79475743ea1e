// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import jakarta.portlet.MimeResponse;
import jakarta.portlet.PortletRequest;
import jakarta.portlet.PortletResponse;
import java.util.Optional;
import org.qiantang.news.application.Editor;
import org.qiantang.news.application.NewsOrigin;
import org.qiantang.portal.api.page.PageHead;
import org.qiantang.portal.api.page.Reading;
import org.qiantang.portal.api.security.Rights;
import org.qiantang.portal.api.site.SiteContext;

/** The window that is called: where it stands, what it shows, who looks at it. For one call. */
public record NewsWindow(PortletRequest request, PortletResponse response) {

    static final String STYLESHEET = "/portlets/news/css/news.css";

    SiteContext site() {
        return SiteContext.of(request);
    }

    /** The head of the page, with our style sheet in it. */
    PageHead head() {
        return PageHead.of(request).stylesheet(STYLESHEET);
    }

    NewsParameters parameters() {
        return NewsParameters.of(request);
    }

    EditorParameters editorParameters() {
        return new EditorParameters(request.getRenderParameters());
    }

    NewsPreferences preferences() {
        return NewsPreferences.of(request);
    }

    /** The response to a call that makes markup or addresses. */
    MimeResponse markup() {
        return (MimeResponse) response;
    }

    /**
     * Where its articles come from: the site itself, or one above it. No window shows what other sites publish, so that each
     * site answers for what is on it.
     */
    NewsOrigin origin() {
        String site = preferences().site().filter(site().above()::contains).orElse(site().key());
        return new NewsOrigin(site, preferences().sources());
    }

    /** Whether it shows what another site publishes. */
    boolean isOfOther() {
        return !origin().site().equals(site().key());
    }

    /**
     * The key of the column that the window shows: its own, or else the one that the citizen looks at, unless that is one of
     * another site.
     */
    Optional<String> column() {
        Optional<String> own = preferences().column();
        return isOfOther() ? own : own.or(() -> parameters().column());
    }

    /** Whether somebody is going to read what is made now. */
    boolean isRead() {
        return Reading.isReading(request);
    }

    boolean isForEditors() {
        return Editor.isAny(site().key(), Rights.of(request));
    }

    /** Who works here; an exception that answers "not found" if nobody does. */
    Editor editor() {
        return Editor.of(site().key(), Rights.of(request));
    }
}
