// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.signin;

import org.qiantang.portal.api.security.Caller;

/**
 * Where a sign-in comes from.
 *
 * @param address network address
 * @param browser what the browser says of itself; may be empty
 * @param device what {@link Devices} has given this browser after an earlier sign-in; empty if nothing
 */
public record Origin(String address, String browser, String device) {

    private static final int LONGEST = 200;

    public Origin {
        browser = browser.substring(0, Math.min(browser.length(), LONGEST));
    }

    public Caller anybody() {
        return Caller.anybody(address);
    }
}
