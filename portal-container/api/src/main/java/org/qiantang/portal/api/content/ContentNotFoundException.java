// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.content;

/**
 * The citizen asks for something that is not there, or not for them. Thrown in the header or render phase of the window
 * that shows the page's main content, it makes the page answer 404.
 */
public class ContentNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ContentNotFoundException(String message) {
        super(message);
    }
}
