// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import org.jspecify.annotations.Nullable;

/** What comes out of the fields of a form. */
final class Typed {

    private Typed() {}

    /** Faces gives null for what was not sent. */
    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
