// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security;

import java.io.Serializable;
import java.time.Instant;

/**
 * Whose session it is; all that a session holds of a person.
 *
 * @param name of the account
 * @param passwordOf when the password was chosen that the person signed in with; another one ends the session
 */
public record SignedIn(String name, Instant passwordOf) implements Serializable {}
