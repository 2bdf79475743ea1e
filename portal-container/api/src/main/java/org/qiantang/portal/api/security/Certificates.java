// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.security;

import java.util.List;

/** By which client certificates (X.509, RFC 5280) people sign in. */
public interface Certificates {

    /**
     * Those of one account.
     *
     * @throws AccessDeniedException without {@code portal:account:view}, unless it is the caller's own account
     */
    List<CertificateDescription> listOfAccount(Caller caller, String account);

    /**
     * Lets an account sign in with a certificate, or with any that its issuer gives to the same subject, so that a renewal
     * changes nothing.
     *
     * @param pem the certificate, without its key (RFC 7468)
     * @param thisOneOnly whether the serial number counts, too
     * @throws AccessDeniedException without {@code portal:account:manage}
     * @throws RejectedException if it is no certificate ({@code pem}), another account has it, or there is no such account
     */
    CertificateDescription add(Caller caller, String account, String pem, boolean thisOneOnly);

    /**
     * Takes one away.
     *
     * @throws AccessDeniedException without {@code portal:account:manage}
     * @throws RejectedException if there is none of this id
     */
    void remove(Caller caller, long id);
}
