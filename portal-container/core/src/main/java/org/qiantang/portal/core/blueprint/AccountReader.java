// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.qiantang.portal.core.account.AccountEntry;
import org.qiantang.portal.core.security.password.PasswordHash;
import org.qiantang.portal.core.security.permission.Separation;

/** Reads who is to be able to sign in. */
final class AccountReader {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]{0,63}");
    private static final int LONGEST_ATTRIBUTE_NAME = 255;

    private AccountReader() {}

    static List<AccountEntry> accounts(List<BlueprintNode> items) {
        Set<String> names = new HashSet<>();
        return items.stream()
                .map(item -> account(item.fields(Section.ACCOUNT), names))
                .toList();
    }

    private static AccountEntry account(BlueprintFields fields, Set<String> names) {
        String name = fields.find("name").flatMap(AccountReader::name).orElse("");
        if (!name.isEmpty() && !names.add(name)) {
            fields.find("name").ifPresent(node -> node.add(Fault.ACCOUNT_TWICE, name));
        }
        String password =
                fields.find("password").flatMap(AccountReader::password).orElse("");
        return new AccountEntry(name, password, roles(fields.items("roles")), attributes(fields));
    }

    private static Optional<String> name(BlueprintNode node) {
        Optional<String> text = node.text();
        if (text.isPresent() && !NAME.matcher(text.get()).matches()) {
            node.add(Fault.ACCOUNT_NAME_INVALID, text.get());
            return Optional.empty();
        }
        return text;
    }

    private static Optional<String> password(BlueprintNode node) {
        Optional<String> text = node.filledText();
        if (text.isPresent() && text.get().length() > PasswordHash.LONGEST) {
            node.add(Fault.PASSWORD_LONG, String.valueOf(PasswordHash.LONGEST));
        }
        return text;
    }

    private static Set<String> roles(List<BlueprintNode> items) {
        Set<String> roles = RoleNames.read(items);
        for (BlueprintNode item : items) {
            // Blueprints may come from anybody, and are imported for their pages.
            item.text()
                    .filter(Separation.ADMINISTRATORS::contains)
                    .ifPresent(role -> item.add(Fault.ROLE_RESERVED, role));
        }
        return roles;
    }

    private static Map<String, String> attributes(BlueprintFields fields) {
        Map<String, String> attributes = new LinkedHashMap<>();
        fields.find("attributes").ifPresent(node -> node.entries().forEach((name, value) -> {
            if (name.isBlank() || name.length() > LONGEST_ATTRIBUTE_NAME) {
                value.add(Fault.ATTRIBUTE_NAME_INVALID, name);
            }
            value.text().ifPresent(text -> attributes.put(name, text));
        }));
        return attributes;
    }
}
