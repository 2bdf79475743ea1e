// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.account;

/** Whose account it is. */
public enum AccountKind {
    /** 自然人: a citizen or visitor. */
    CITIZEN,
    /** 法人: an enterprise or another legal person, by whoever acts for it. */
    LEGAL_PERSON,
    /** 工作人员: somebody who works for an organ; may hold posts in several departments. */
    STAFF,
    /** 接入方: a program of somebody who uses the portal's interfaces; signs in by token only. */
    INTEGRATOR,
    /** 运维人员: somebody who runs the portal. */
    OPERATOR
}
