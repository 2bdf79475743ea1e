// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.site;

import java.util.Arrays;
import java.util.Optional;

/** What a page is among the columns (栏目) that inspections of government sites look for; most pages are none of them. */
public enum ColumnKind {
    /** 机构人员: who works here, for what, and where to find them. */
    INSTITUTION("institution", true),
    /** 政策法规: laws, policies and documents. */
    POLICIES("policies", true),
    /** 办事指南: how a matter is done. */
    GUIDES("guides", true),
    /** 网上办事: where a matter is done online. */
    SERVICES("services", true),
    /** 政务信息, with 动态要闻: what the organisation does and what happens. */
    NEWS("news", true),
    /** 通知公告: announcements; watched for their age, but not every site has to have them. */
    NOTICES("notices", false);

    private final String key;
    private final boolean required;

    ColumnKind(String key, boolean required) {
        this.key = key;
        this.required = required;
    }

    /** As blueprints name it. */
    public String key() {
        return key;
    }

    /** Whether every site of a department has to have such a column (必备栏目). */
    public boolean isRequired() {
        return required;
    }

    /** The kind of this key; empty if there is none. */
    public static Optional<ColumnKind> find(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
