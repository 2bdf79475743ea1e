// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.form;

import java.io.Serializable;

/**
 * Something wrong with a form, ready to be told.
 *
 * @param field name of the field
 * @param ofField whether the form has this field; otherwise it concerns the form as a whole
 */
public record Mistake(String field, boolean ofField, String sentence) implements Serializable {}
