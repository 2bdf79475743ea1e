// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.directory;

import java.util.LinkedHashMap;
import java.util.Map;
import org.qiantang.portal.api.account.AccountDescription;
import org.qiantang.portal.core.organisation.Organisation;

/** Accounts and organisations as the audit log writes them. */
final class AuditFields {

    private AuditFields() {}

    static Map<String, Object> of(AccountDescription account) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", account.kind().name());
        fields.put("displayName", account.displayName());
        fields.put("mail", account.mail());
        fields.put("staffNumber", account.staffNumber());
        fields.put("creditCode", account.creditCode());
        return fields;
    }

    static Map<String, Object> of(Organisation organisation) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("path", organisation.getPath());
        fields.put("nameChinese", organisation.getNameChinese());
        fields.put("nameEnglish", organisation.getNameEnglish());
        fields.put("shortName", organisation.getShortName());
        fields.put("creditCode", organisation.getCreditCode());
        return fields;
    }
}
