// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.signin;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody who has shown who they are but may not have taken all steps yet.
 *
 * @param account name of the account
 * @param accountOf when the account was changed last; another change makes this worthless
 */
public record Proven(String account, SignInMethod method, Instant accountOf) implements Serializable {}
