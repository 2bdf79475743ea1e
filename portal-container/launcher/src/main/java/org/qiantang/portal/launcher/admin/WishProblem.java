// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.admin;

import java.util.List;

/**
 * What the portal finds wrong in a wish for a new site.
 *
 * @param field of the wish, or the question of its template
 * @param kind as {@code org.qiantang.portal.api.security.Problem.Kind} has them: {@code MISSING}
 */
public record WishProblem(String field, String kind, List<String> arguments) {}
