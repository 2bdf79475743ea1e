// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.ownpage;

/**
 * Something to be mended in a field of a form.
 *
 * @param field id of the field
 * @param text what to do, in the reader's language
 */
record Mistake(String field, String text) {

    /** The form was understood but cannot be taken (RFC 9110, section 15.5.21). */
    static final int UNPROCESSABLE = 422;

    /** RFC 6585, section 4. */
    static final int TOO_MANY_REQUESTS = 429;
}
