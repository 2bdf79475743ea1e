// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.deployment;

/**
 * What became of an application that was put in place.
 *
 * @param reason why it failed, in one sentence of the server's; empty otherwise
 */
record DeploymentOutcome(ApplicationName application, State state, String reason) {

    enum State {
        DEPLOYED("resultDeployed"),
        FAILED("resultFailed"),
        TOO_LATE("resultTooLate");

        private final String messageKey;

        State(String messageKey) {
            this.messageKey = messageKey;
        }

        String messageKey() {
            return messageKey;
        }
    }

    static DeploymentOutcome deployed(ApplicationName application) {
        return new DeploymentOutcome(application, State.DEPLOYED, "");
    }

    static DeploymentOutcome failed(ApplicationName application, String reason) {
        return new DeploymentOutcome(application, State.FAILED, reason);
    }

    static DeploymentOutcome tooLate(ApplicationName application) {
        return new DeploymentOutcome(application, State.TOO_LATE, "");
    }

    boolean is(State other) {
        return state == other;
    }
}
