// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.site;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A department's plan for a site (建设计划). A draft may leave everything empty but the organisation.
 *
 * @param organisation code of the organisation that the site is for (主办单位)
 * @param parent key of the site above it
 * @param mode how it is to be run; null if not yet known
 * @param siteKey key of the new site: lower-case letters, digits and hyphens
 * @param host its host name, in ASCII where it is a good one
 * @param nameChinese name of the site
 * @param nameEnglish name of the site; may be empty
 * @param purpose what it is for (建设目的)
 * @param coverage what it covers (建设范围)
 * @param needs which columns and services it has to have (栏目与服务需求)
 * @param visits expected visits per day; null if not yet known
 * @param leader name of who is in charge (负责人)
 * @param phone telephone of who is in charge
 * @param mail e-mail address of who is in charge
 * @param deputy name of the deputy
 * @param starts day on which work begins
 * @param trial day on which the trial begins (试运行)
 * @param opens day on which the public is let in (开通)
 * @param template key of the template, for sites that are made of one
 * @param answers to the template's questions, by their keys
 * @param server address of the department's server, for sites on one of their own
 * @param filing registration numbers of a site on its own server (备案号)
 */
public record SitePlan(
        String organisation,
        String parent,
        @Nullable SiteMode mode,
        String siteKey,
        String host,
        String nameChinese,
        String nameEnglish,
        String purpose,
        String coverage,
        String needs,
        @Nullable Integer visits,
        String leader,
        String phone,
        String mail,
        String deputy,
        @Nullable LocalDate starts,
        @Nullable LocalDate trial,
        @Nullable LocalDate opens,
        String template,
        Map<String, String> answers,
        String server,
        String filing) {

    public SitePlan {
        answers = Map.copyOf(answers);
    }
}
