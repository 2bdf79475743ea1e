// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.qiantang.portal.core.blueprint.BlueprintFixture.EDUCATION;
import static org.qiantang.portal.core.blueprint.BlueprintFixture.problemsOf;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.core.account.AccountEntry;

class AccountReaderTest {

    @Test
    void accounts_are_optional() {
        assertThat(new BlueprintReader().read(EDUCATION).accounts()).isEmpty();
    }

    @Test
    void an_account_is_read_with_all_it_has() {
        assertThat(new BlueprintReader().read(EDUCATION + """
                                accounts:
                                  - {name: tck, password: 0571, roles: [test users], attributes: {user.name.given: Li, n: 7}}
                                  - {name: 白居易, password: a long password}
                                """).accounts())
                .containsExactly(
                        new AccountEntry(
                                "tck", "0571", Set.of("test users"), Map.of("user.name.given", "Li", "n", "7")),
                        new AccountEntry("白居易", "a long password", Set.of(), Map.of()));
    }

    @Test
    void what_is_wrong_with_accounts_is_told_with_its_place() {
        int line = (int) EDUCATION.lines().count();

        assertThat(problemsOf(EDUCATION + """
                accounts:
                  - {name: " tck", password: ""}
                  - {name: tck, password: secret, roles: [audit-administrator, "<b>"], colour: red}
                  - {name: tck, attributes: {"": x}}
                """))
                .extracting(BlueprintProblem::key, BlueprintProblem::field, problem -> problem.line() - line)
                .containsExactly(
                        tuple("accountNameInvalid", "accounts[0].name", 2),
                        tuple("valueEmpty", "accounts[0].password", 2),
                        tuple("roleReserved", "accounts[1].roles[0]", 3),
                        tuple("roleInvalid", "accounts[1].roles[1]", 3),
                        tuple("fieldUnknown", "accounts[1].colour", 3),
                        tuple("fieldMissing", "accounts[2]", 4),
                        tuple("accountTwice", "accounts[2].name", 4),
                        tuple("attributeNameInvalid", "accounts[2].attributes[\"\"]", 4));
    }
}
