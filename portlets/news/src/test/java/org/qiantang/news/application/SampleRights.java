// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import java.util.Set;
import org.qiantang.news.domain.NewsFixture;
import org.qiantang.portal.api.security.AccessDeniedException;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Rights;
import org.qiantang.portal.api.security.Target;

/** What one person may do on one site, decided as the portal decides: nobody judges what is their own. */
public record SampleRights(String account, String site, Set<String> permissions) implements Rights {

    public static final SampleRights EDITOR = on(NewsFixture.SITE, "li.na", Editor.LOAD, Editor.EDIT);
    public static final SampleRights PUBLISHER = on(NewsFixture.SITE, "wang.wei", Editor.PUBLISH, Editor.WITHDRAW);
    public static final SampleRights NOBODY = on(NewsFixture.SITE, "zhao.liu");

    public static SampleRights on(String site, String account, String... permissions) {
        return new SampleRights(account, site, Set.of(permissions));
    }

    @Override
    public Caller caller() {
        return new Caller(account, "192.0.2.7", "7");
    }

    @Override
    public boolean may(String permission) {
        return may(permission, Target.site(site));
    }

    @Override
    public boolean may(String permission, Target target) {
        boolean isJudgement = permission.endsWith(":review") || permission.endsWith(":publish");
        if (isJudgement && account.equals(target.author())) return false;
        return site.equals(target.site()) && permissions.contains(permission);
    }

    @Override
    public void require(String permission, Target target) {
        if (!may(permission, target)) throw new AccessDeniedException(account, permission);
    }
}
