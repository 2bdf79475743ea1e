// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** An administrator that the first start has made. Tries the one-time password first, then chooses another one. */
public final class FirstAdministrator {
    private static final FirstAdministrator OF_THIS_RUN = new FirstAdministrator("admin");
    private static final String OWN_PASSWORD = "three pools mirroring the moon";

    private final String name;
    private final Answer signInWithOneTimePassword;
    private final Answer homeWithOneTimePassword;
    private final Answer catalogueWithOneTimePassword;
    private final Answer tooShort;
    private final Answer chosen;
    private final Answer home;

    private FirstAdministrator(String account) {
        String[] nameAndPassword = given(account + " ").split(" ");
        name = nameAndPassword[0];
        Citizen person = Citizen.visiting("localhost");
        signInWithOneTimePassword = patiently(() -> person.signIn(name, nameAndPassword[1], "/news"));
        homeWithOneTimePassword = person.get("/");
        catalogueWithOneTimePassword = person.get("/_admin/catalogue");
        tooShort = choose(person, "short");
        chosen = patiently(() -> choose(person, OWN_PASSWORD));
        home = person.takeSecondStep(name, chosen, "/news");
    }

    private static String given(String beginning) {
        try {
            return Files.readAllLines(PortalServer.ofThisRun().data().resolve("first-administrator.txt")).stream()
                    .filter(line -> line.startsWith(beginning))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The portal tries few passwords at a time; who is told to come later does. */
    private static Answer patiently(Supplier<Answer> attempt) {
        AtomicReference<Answer> answer = new AtomicReference<>(attempt.get());
        Administration.await("a turn", () -> {
            if (answer.get().status() != 429) return true;
            answer.set(attempt.get());
            return false;
        });
        return answer.get();
    }

    private static Answer choose(Citizen person, String password) {
        return person.post(
                "/_sign-in", Map.of("new-password", password, "new-password-again", password, "return", "/news"));
    }

    /** The system administrator (系统管理员). */
    public static FirstAdministrator ofThisRun() {
        return OF_THIS_RUN;
    }

    /** The security administrator (安全管理员). */
    public static FirstAdministrator ofSecurity() {
        return Security.ADMINISTRATOR;
    }

    /** The audit administrator (审计管理员). */
    public static FirstAdministrator ofAudit() {
        return Audit.ADMINISTRATOR;
    }

    /** Signs in for the first time only if a test needs it. */
    private static final class Security {
        static final FirstAdministrator ADMINISTRATOR = new FirstAdministrator("security");
    }

    /** Signs in for the first time only if a test needs it. */
    private static final class Audit {
        static final FirstAdministrator ADMINISTRATOR = new FirstAdministrator("auditor");
    }

    public String name() {
        return name;
    }

    public String password() {
        return OWN_PASSWORD;
    }

    public Answer signInWithOneTimePassword() {
        return signInWithOneTimePassword;
    }

    /** The home page in the session that began with the one-time password. */
    public Answer homeWithOneTimePassword() {
        return homeWithOneTimePassword;
    }

    public Answer catalogueWithOneTimePassword() {
        return catalogueWithOneTimePassword;
    }

    public Answer tooShort() {
        return tooShort;
    }

    /** The answer to the password that was good enough. */
    public Answer chosen() {
        return chosen;
    }

    /** What the administrator saw after the second step was set up. */
    public Answer afterSecondStep() {
        return home;
    }

    /** A one-time code that was not used yet. */
    public String code() {
        return Telephone.of(name).code();
    }

    /** The administrator with a browser, on the site with this host name. */
    public Citizen signedIn(String host) {
        Citizen person = Citizen.visiting(host);
        Answer answer = patiently(() -> person.signIn(name, OWN_PASSWORD, "/"));
        if (answer.status() != 303) throw new AssertionError(answer.status() + ": " + answer.body());
        return person;
    }
}
