// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.content;

import java.util.Map;

/** A record of the file that is imported, with its place there and as it was written. */
record SourceRecord(int line, String raw, Map<String, String> fields) {}
