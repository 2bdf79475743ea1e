// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.preference;

import java.io.Serializable;

/** Names one window of the portal by the keys of its site, its page and itself. */
public record WindowKey(String site, String page, String window) implements Serializable {}
