// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.permission;

/** The rules by which the portal decides; each has a sentence in the bundle {@code rights}. */
enum Rule {
    /** The {@code portal} command and the portal itself may do everything. */
    PORTAL_ITSELF,
    /** Somebody who has not signed in has no rights. */
    NOBODY,
    /** There is no such account. */
    NO_ACCOUNT,
    /** The account cannot be used. Argument: its status. */
    NOT_ACTIVE,
    /** Nobody reviews or publishes their own work. */
    OWN_WORK,
    /** The grant has ended. */
    OVER,
    /** The grant holds elsewhere. */
    ELSEWHERE,
    /** Only portlet applications know the role. */
    ROLE_OF_APPLICATIONS,
    /** The role does not hold the permission. */
    NOT_IN_ROLE,
    /** The grant holds here, and its role holds the permission. */
    GRANTED,
    /** No grant gives it. */
    NOT_GRANTED
}
