// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.account;

import java.io.Serializable;
import java.time.Instant;
import org.qiantang.portal.api.security.CertificateDescription;

/**
 * A certificate as a table shows it, kept with the view: a button means the row that the person has seen.
 *
 * @param serial empty if any certificate of this subject is meant
 */
public record CertificateRow(long id, String subject, String issuer, String serial, String addedBy, Instant addedAt)
        implements Serializable {

    static CertificateRow of(CertificateDescription certificate) {
        return new CertificateRow(
                certificate.id(),
                certificate.subject(),
                certificate.issuer(),
                certificate.serial(),
                certificate.addedBy(),
                certificate.addedAt());
    }
}
