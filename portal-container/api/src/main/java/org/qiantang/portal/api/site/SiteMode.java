// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.site;

/** How a planned site is to be run (建设方式). */
public enum SiteMode {
    /** The department has a server of its own; the portal keeps a record of it only (自建). */
    OWN_SERVER,
    /** The portal runs it, the department builds its pages (托管). */
    HOSTED,
    /** The portal runs it and makes its pages of a template (模板生成). */
    GENERATED
}
