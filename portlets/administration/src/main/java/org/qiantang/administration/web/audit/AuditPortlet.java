// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.audit;

import jakarta.inject.Inject;
import jakarta.portlet.ResourceRequest;
import java.io.IOException;
import java.io.Writer;
import java.util.function.UnaryOperator;
import org.qiantang.administration.web.window.TablePortlet;
import org.qiantang.portal.api.audit.AuditTrail;
import org.qiantang.portal.api.security.Rights;

/** The audit log, which can also be had as a table: what the address asks for, of any length. */
public class AuditPortlet extends TablePortlet {

    @Inject
    AuditTrail trail;

    public AuditPortlet() {
        super("audit.csv");
    }

    @Override
    protected void write(ResourceRequest request, UnaryOperator<String> asked, Writer out) throws IOException {
        trail.writeCsv(Rights.of(request).caller(), AuditQuestion.read(asked), out);
    }
}
