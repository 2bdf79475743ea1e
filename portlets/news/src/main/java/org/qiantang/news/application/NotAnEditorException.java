// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import org.qiantang.portal.api.content.ContentNotFoundException;

/** Somebody without any permission for news asks for what is there for editors only; to them it is not there. */
public class NotAnEditorException extends ContentNotFoundException {
    private static final long serialVersionUID = 1;

    public NotAnEditorException(String site) {
        super("no editor of news of site '" + site + "'");
    }
}
