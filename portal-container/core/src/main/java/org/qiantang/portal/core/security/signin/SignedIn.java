// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.signin;

import java.io.Serializable;

/**
 * Whose session it is; all that a servlet session holds of a person. Whether the session goes on stands in the database,
 * where all nodes look and others can end it.
 *
 * @param name of the account
 * @param session public number of the session
 */
public record SignedIn(String name, String session) implements Serializable {}
