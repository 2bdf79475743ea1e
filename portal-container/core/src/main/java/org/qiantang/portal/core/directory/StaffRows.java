// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.account.AccountDescription;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.account.NewAccount;
import org.qiantang.portal.api.organisation.PostDescription;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.core.directory.Columns.Field;
import org.qiantang.portal.core.directory.table.TableRow;

/** Takes over staff (人员) of a table, with their posts: one row for each post that somebody holds. */
@ApplicationScoped
public class StaffRows {

    static final List<Field> FIELDS = List.of(
            new Field("name", true, List.of("账号", "account")),
            new Field("displayName", true, List.of("姓名", "name")),
            new Field("mail", true, List.of("电子邮箱", "mail")),
            new Field("staffNumber", false, List.of("工号", "staff number")),
            new Field("organisation", true, List.of("机构代码", "organisation")),
            new Field("titleChinese", true, List.of("岗位", "post")),
            new Field("titleEnglish", false, List.of("岗位英文名称", "post in english")),
            new Field("until", false, List.of("任期至", "until")));

    @Inject
    AccountRegister accounts;

    @Inject
    OrganisationRegister organisations;

    void take(Caller caller, TableRow row, Columns columns, ImportTally tally) {
        LocalDate until = date(columns.text(row, "until"));
        String organisation = columns.text(row, "organisation");
        if (organisations.find(caller, organisation).isEmpty())
            throw new RejectedException(Problem.of("organisation", Problem.Kind.UNKNOWN, organisation));
        String name = columns.text(row, "name");
        boolean changed = putAccount(caller, row, columns, tally);
        Optional<PostDescription> known = post(caller, organisation, columns.text(row, "titleChinese"));
        long post = known.map(PostDescription::id).orElseGet(() -> addPost(caller, row, columns, tally));
        boolean holds = known.stream()
                .flatMap(one -> one.holders().stream())
                .anyMatch(holder -> holder.account().equals(name)
                        && Optional.ofNullable(holder.until()).equals(Optional.ofNullable(until)));
        if (!holds) {
            organisations.appoint(caller, post, name, until);
            tally.appointments++;
        } else if (!changed) {
            tally.unchanged++;
        }
    }

    private static @Nullable LocalDate date(String text) {
        if (text.isEmpty()) return null;
        try {
            return LocalDate.parse(text.replace('/', '-'));
        } catch (DateTimeParseException e) {
            throw new RejectedException(Problem.of("until", Problem.Kind.INVALID));
        }
    }

    private boolean putAccount(Caller caller, TableRow row, Columns columns, ImportTally tally) {
        String name = columns.text(row, "name");
        String displayName = columns.text(row, "displayName");
        String mail = columns.text(row, "mail");
        String number = columns.text(row, "staffNumber");
        Optional<AccountDescription> known = accounts.find(name);
        if (known.isEmpty()) {
            accounts.add(caller, new NewAccount(name, AccountKind.STAFF, displayName, mail, number, ""));
            tally.accounts++;
            return true;
        }
        AccountDescription now = known.get();
        String newNumber = columns.has("staffNumber") ? number : now.staffNumber();
        boolean same = now.displayName().equals(displayName)
                && now.mail().equals(mail)
                && now.staffNumber().equals(newNumber);
        if (!same) accounts.change(caller, now.with(displayName, mail, newNumber, now.creditCode()));
        return !same;
    }

    private Optional<PostDescription> post(Caller caller, String organisation, String title) {
        return organisations.listPosts(caller, organisation).stream()
                .filter(post -> post.titleChinese().equals(title))
                .findFirst();
    }

    private long addPost(Caller caller, TableRow row, Columns columns, ImportTally tally) {
        long post = organisations.addPost(
                caller,
                columns.text(row, "organisation"),
                columns.text(row, "titleChinese"),
                columns.text(row, "titleEnglish"));
        tally.posts++;
        return post;
    }
}
