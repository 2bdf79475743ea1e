// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody holds at some place.
 *
 * @param account who holds it; empty if a post does
 * @param post id of the post whose holders hold it; null if an account does
 * @param postTitle organisation and title of that post, in Chinese; empty if there is none
 * @param role key of the role
 * @param expires when it ends; null if it does not
 * @param givenBy account of who gave it
 */
public record GrantDescription(
        long id,
        String account,
        @Nullable Long post,
        String postTitle,
        String role,
        Scope scope,
        @Nullable Instant expires,
        String givenBy,
        Instant givenAt) {}
