// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.site;

/**
 * Who runs a site and under which registrations: footer and site tags. Empty where not stated.
 *
 * @param siteIdCode 政府网站标识码, ten digits, the first six the region's code; never inherited by sub-sites
 * @param icp 网站备案号 of the Ministry of Industry and Information Technology
 * @param publicSecurity 公安备案号
 * @param organizer 主办单位
 * @param operator 承办单位
 */
public record SiteIdentity(
        String siteIdCode,
        String icp,
        String publicSecurity,
        Texts organizer,
        Texts operator,
        String phone,
        String email,
        Texts address) {

    public static final SiteIdentity NONE = new SiteIdentity("", "", "", Texts.NONE, Texts.NONE, "", "", Texts.NONE);

    /** With the registrations and the ways to reach somebody that are those of the site above where it has none. */
    SiteIdentity below(SiteIdentity above) {
        return new SiteIdentity(
                siteIdCode,
                either(icp, above.icp),
                either(publicSecurity, above.publicSecurity),
                organizer,
                operator.isEmpty() ? above.operator : operator,
                either(phone, above.phone),
                either(email, above.email),
                address.isEmpty() ? above.address : address);
    }

    private static String either(String own, String inherited) {
        return own.isEmpty() ? inherited : own;
    }
}
