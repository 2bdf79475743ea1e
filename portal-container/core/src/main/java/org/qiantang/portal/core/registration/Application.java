// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.registration;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.core.directory.AccountChecks;

/**
 * What somebody writes who wants an account (注册申请); no more than the account needs. None of it is proven but, later, the
 * mail address: whether a legal person exists and who acts for it, others have to verify (实名认证).
 *
 * @param kind {@link AccountKind#CITIZEN} or {@link AccountKind#LEGAL_PERSON}
 * @param displayName what the portal calls the holder; of a legal person its name
 * @param creditCode 统一社会信用代码 of a legal person; else empty
 */
public record Application(AccountKind kind, String displayName, String mail, String creditCode) {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    public Application {
        if (kind != AccountKind.CITIZEN && kind != AccountKind.LEGAL_PERSON)
            throw new IllegalArgumentException("nobody registers as " + kind);
    }

    /** Everything that is wrong, in the order of the fields. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        new AccountChecks(problems).checkDescription(kind, displayName, mail, "", creditCode);
        if (kind == AccountKind.CITIZEN && !creditCode.isEmpty())
            problems.add(Problem.of("creditCode", Problem.Kind.INVALID));
        if (INVISIBLE.matcher(displayName).find()) problems.add(Problem.of("displayName", Problem.Kind.INVALID));
        return problems;
    }

    String json() {
        return Json.createObjectBuilder()
                .add("kind", kind.name())
                .add("displayName", displayName)
                .add("mail", mail)
                .add("creditCode", creditCode)
                .build()
                .toString();
    }

    static Application parse(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            return new Application(
                    AccountKind.valueOf(object.getString("kind")),
                    object.getString("displayName"),
                    object.getString("mail"),
                    object.getString("creditCode"));
        }
    }
}
