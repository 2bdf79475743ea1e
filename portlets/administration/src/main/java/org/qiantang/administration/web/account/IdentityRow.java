// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.account;

import java.io.Serializable;
import java.time.Instant;
import org.qiantang.portal.api.security.ProviderIdentityDescription;

/** One identity of an account, as a row of a table. */
public record IdentityRow(long id, String label, String issuer, Instant linkedAt) implements Serializable {

    public static IdentityRow of(ProviderIdentityDescription identity) {
        return new IdentityRow(identity.id(), identity.label(), identity.issuer(), identity.linkedAt());
    }
}
