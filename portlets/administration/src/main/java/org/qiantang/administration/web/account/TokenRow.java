// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.account;

import java.io.Serializable;
import java.time.Instant;
import org.qiantang.portal.api.security.TokenDescription;

/**
 * A token as a table shows it, kept with the view: a button means the row that the person has seen.
 *
 * @param lastUsed day of the last request that it opened; empty if there was none
 */
public record TokenRow(String number, String label, Instant issued, Instant expires, String lastUsed)
        implements Serializable {

    static TokenRow of(TokenDescription token) {
        return new TokenRow(
                token.number(),
                token.label(),
                token.issued(),
                token.expires(),
                token.lastUsed() == null ? "" : token.lastUsed().toString());
    }
}
