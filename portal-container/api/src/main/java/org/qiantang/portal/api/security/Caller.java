// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.security;

/**
 * Who asks a service to do something; what the audit log writes down.
 *
 * @param account name of the account; empty for who has not signed in
 * @param address network address that the request came from; empty if none did
 * @param session public number of the session, not its secret; of who acts by a token, {@code token:} and its number;
 *     empty if there is neither
 */
public record Caller(String account, String address, String session) {

    /** The {@code portal} command, which has shown that it may read the portal's data folder. No account has a name in parentheses. */
    public static final String COMMAND = "(command)";

    /** The portal itself, for what it does by the clock. No account has a name in parentheses. */
    public static final String PORTAL = "(portal)";

    private static final String TOKEN = "token:";

    /** A program that acts in the name of an account, by the token with this number. */
    public static Caller program(String account, String address, String token) {
        return new Caller(account, address, TOKEN + token);
    }

    /** Whether it is a program that acts by a token. */
    public boolean isProgram() {
        return session.startsWith(TOKEN);
    }

    /** Somebody who has not signed in. */
    public static Caller anybody(String address) {
        return new Caller("", address, "");
    }

    /** The portal itself. */
    public static Caller portal() {
        return new Caller(PORTAL, "", "");
    }

    /** The {@code portal} command. */
    public static Caller command(String address) {
        return new Caller(COMMAND, address, "");
    }
}
