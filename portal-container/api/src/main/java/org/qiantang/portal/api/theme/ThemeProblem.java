// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.theme;

import java.io.Serializable;

/**
 * Something wrong with a theme package, ready to be told.
 *
 * @param file path inside the package; empty for the package as a whole
 * @param place line of the file, or field of {@code theme.yaml}; empty for the whole file
 * @param message what is wrong and what to do, in the language that was asked for
 */
public record ThemeProblem(String file, String place, String message) implements Serializable {}
