// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.security;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** As whom account holders are known at the city's identity provider (OpenID Connect). They link it themselves. */
public interface ProviderIdentities {

    /** What people call the provider; empty if people cannot sign in by one. */
    Optional<String> providerName(Locale language);

    /**
     * Those of one account.
     *
     * @throws AccessDeniedException without {@code portal:account:view}, unless it is the caller's own account
     */
    List<ProviderIdentityDescription> listOfAccount(Caller caller, String account);

    /**
     * Takes one away, so that nobody signs in by it any more.
     *
     * @throws AccessDeniedException without {@code portal:account:manage}, unless it is of the caller's own account
     * @throws RejectedException if there is none of this id, or if it is the caller's only way to sign in
     */
    void remove(Caller caller, long id);
}
