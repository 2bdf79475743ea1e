// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.content;

/** A record that was not taken, and why; the names are those of the file of rejects. */
record Reject(int line, String reason, String record) {}
