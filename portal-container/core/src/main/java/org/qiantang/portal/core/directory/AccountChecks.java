// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.directory;

import java.util.List;
import java.util.regex.Pattern;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.core.mail.Mailbox;

/** Checks what people write about accounts. */
public final class AccountChecks {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]{0,63}");
    private static final Pattern STAFF_NUMBER = Pattern.compile("[\\p{L}\\p{N}-]{1,32}");
    private static final int LONGEST_NAME = 128;
    private static final int LONGEST_MAIL = 254;

    private final List<Problem> problems;

    public AccountChecks(List<Problem> problems) {
        this.problems = problems;
    }

    public void checkName(String name) {
        if (name.isEmpty()) problems.add(Problem.of("name", Problem.Kind.MISSING));
        else if (!NAME.matcher(name).matches()) problems.add(Problem.of("name", Problem.Kind.INVALID));
    }

    public void checkDescription(
            AccountKind kind, String displayName, String mail, String staffNumber, String creditCode) {
        if (displayName.isBlank()) problems.add(Problem.of("displayName", Problem.Kind.MISSING));
        if (displayName.length() > LONGEST_NAME)
            problems.add(Problem.of("displayName", Problem.Kind.TOO_LONG, String.valueOf(LONGEST_NAME)));
        checkMail(kind, mail);
        if (!staffNumber.isEmpty() && !STAFF_NUMBER.matcher(staffNumber).matches())
            problems.add(Problem.of("staffNumber", Problem.Kind.INVALID));
        if (kind == AccountKind.LEGAL_PERSON && creditCode.isEmpty())
            problems.add(Problem.of("creditCode", Problem.Kind.MISSING));
        if (!creditCode.isEmpty() && !CreditCode.isValid(creditCode))
            problems.add(Problem.of("creditCode", Problem.Kind.INVALID));
    }

    private void checkMail(AccountKind kind, String mail) {
        // Programs read no mail; they sign in by token.
        if (mail.isEmpty() && kind != AccountKind.INTEGRATOR) problems.add(Problem.of("mail", Problem.Kind.MISSING));
        if (mail.length() > LONGEST_MAIL)
            problems.add(Problem.of("mail", Problem.Kind.TOO_LONG, String.valueOf(LONGEST_MAIL)));
        else if (!mail.isEmpty() && !(Mailbox.isAddress(mail) && mail.indexOf('.', mail.indexOf('@')) > 0))
            problems.add(Problem.of("mail", Problem.Kind.INVALID));
    }
}
