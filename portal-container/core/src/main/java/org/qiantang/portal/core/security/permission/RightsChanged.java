// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.permission;

/** Rights of somebody have changed. Fired within the transaction of the change. */
public record RightsChanged() {}
