// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.registration;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.core.account.AccountRepository;

/**
 * The name of an account as citizens choose it: Chinese characters, Latin letters, digits, dot, hyphen and underscore, so
 * that no two names look alike that are not.
 */
record ChosenName(String text) {

    static final int LONGEST = 32;

    private static final Pattern NAME =
            Pattern.compile("[\\p{IsHan}A-Za-z0-9][\\p{IsHan}A-Za-z0-9._-]{1," + (LONGEST - 1) + "}");
    private static final Set<String> RESERVED = Set.of(
            "admin",
            "administrator",
            "auditor",
            "editor",
            "government",
            "guest",
            "hotline",
            "mayor",
            "office",
            "official",
            "operator",
            "portal",
            "postmaster",
            "root",
            "security",
            "service",
            "support",
            "system",
            "webmaster");
    private static final List<String> OFFICIAL = List.of("管理员", "审计员", "客服", "官方", "政府", "市长", "书记", "系统");

    static ChosenName of(String typed) {
        return new ChosenName(Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC));
    }

    boolean isWellFormed() {
        return NAME.matcher(text).matches();
    }

    /** Whether others would take the holder for an official. */
    boolean isReserved() {
        String bare = text.toLowerCase(Locale.ROOT).replaceAll("[0-9._-]", "");
        return RESERVED.contains(bare) || OFFICIAL.stream().anyMatch(text::contains);
    }

    /** What is wrong with it as the name of a new account. */
    List<Problem> problems(AccountRepository accounts) {
        if (text.isEmpty()) return List.of(Problem.of("name", Problem.Kind.MISSING));
        if (!isWellFormed()) return List.of(Problem.of("name", Problem.Kind.INVALID));
        boolean taken = isReserved() || accounts.isTaken(text);
        return taken ? List.of(Problem.of("name", Problem.Kind.TAKEN, text)) : List.of();
    }
}
