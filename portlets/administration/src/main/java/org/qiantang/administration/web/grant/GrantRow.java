// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.grant;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A grant as a table shows it, kept with the view: a button means the row that the person has seen.
 *
 * @param holder account, or organisation and post
 * @param account empty if a post holds the role
 * @param role what people call the role
 * @param roleKey key of the role
 * @param place where it holds
 */
public record GrantRow(
        long id,
        String holder,
        String account,
        String role,
        String roleKey,
        String place,
        @Nullable Instant expires,
        String givenBy,
        Instant givenAt)
        implements Serializable {}
