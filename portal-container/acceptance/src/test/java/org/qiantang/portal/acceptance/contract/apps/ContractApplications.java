// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps;

import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.qiantang.portal.acceptance.apps.Markup;
import org.qiantang.portal.acceptance.contract.apps.market.Delivery;

/** The archives of the applications of the old town: package, folder of files and archive have the same name. */
public final class ContractApplications {
    private static final String PACKAGES = ContractApplications.class.getPackageName();

    private ContractApplications() {}

    private static WebArchive annotated(String name) {
        return ShrinkWrap.create(WebArchive.class, "old-" + name + ".war")
                .addPackage(PACKAGES + "." + name)
                .addClasses(Markup.class, Deeds.class)
                .addAsWebInfResource("apps/beans.xml", "beans.xml");
    }

    private static WebArchive described(String name) {
        return annotated(name).addAsWebInfResource("contract/" + name + "/portlet.xml", "portlet.xml");
    }

    public static WebArchive market() {
        return described("market");
    }

    /** With the market's class of deliveries once more: another class, for it has another loader. */
    public static WebArchive kitchen() {
        return described("kitchen").addClass(Delivery.class);
    }

    public static WebArchive lake() {
        return described("lake");
    }

    public static WebArchive tower() {
        return described("tower");
    }

    public static WebArchive permits() {
        return described("permits");
    }

    public static WebArchive weather() {
        return described("weather").addAsWebInfResource("contract/weather/report.jsp", "report.jsp");
    }

    public static WebArchive tide() {
        return described("tide");
    }

    public static WebArchive alerts() {
        return described("alerts");
    }

    public static WebArchive garden() {
        return described("garden")
                .addAsResource("contract/garden/Garden_zh.properties", "garden/Garden_zh.properties")
                .addAsResource("contract/garden/Garden_en.properties", "garden/Garden_en.properties")
                .addAsResource("contract/garden/Park.properties", "garden/Park.properties");
    }

    public static WebArchive lantern() {
        return described("lantern");
    }

    public static WebArchive lockers() {
        return described("lockers");
    }

    public static WebArchive post() {
        return described("post");
    }

    public static WebArchive registry() {
        return described("registry");
    }

    /** Nothing but classes: annotations declare its portlets. */
    public static WebArchive library() {
        return annotated("library");
    }

    public static WebArchive gazette() {
        return described("gazette")
                .addAsWebInfResource("contract/gazette/first.jsp", "first.jsp")
                .addAsWebInfResource("contract/gazette/second.jsp", "second.jsp")
                .addAsWebInfResource("contract/gazette/third.jsp", "third.jsp");
    }
}
