// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.signin;

import java.util.Arrays;

/** How somebody has shown who they are. */
public enum SignInMethod {
    PASSWORD("password", false),
    PASSWORD_AND_CODE("password+totp", true),

    /** A client certificate: something one has, and a word or finger that opens it. */
    CERTIFICATE("certificate", true),

    /** An identity provider that has not said that it asked for two things. */
    PROVIDER("oidc", false),
    PROVIDER_AND_CODE("oidc+totp", true),

    /** An identity provider that has itself asked for two things. */
    PROVIDER_IN_TWO_STEPS("oidc+mfa", true);

    private final String key;
    private final boolean twoSteps;

    SignInMethod(String key, boolean twoSteps) {
        this.key = key;
        this.twoSteps = twoSteps;
    }

    static SignInMethod of(String key) {
        return Arrays.stream(values())
                .filter(method -> method.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key));
    }

    /** The same with a one-time code after it. */
    SignInMethod withCode() {
        return switch (this) {
            case PASSWORD -> PASSWORD_AND_CODE;
            case PROVIDER -> PROVIDER_AND_CODE;
            default -> this;
        };
    }

    /** As stored, and as the audit log has it. */
    public String key() {
        return key;
    }

    /** Whether it takes two things of different kinds, as staff must show. */
    public boolean isTwoSteps() {
        return twoSteps;
    }
}
