// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A role to be given.
 *
 * @param account to whom; empty if it is to a post
 * @param post to the holders of which post; null if it is to an account
 * @param role key of the role
 * @param expires when it ends; null if it does not
 */
public record NewGrant(
        String account,
        @Nullable Long post,
        String role,
        Scope scope,
        @Nullable Instant expires) {}
