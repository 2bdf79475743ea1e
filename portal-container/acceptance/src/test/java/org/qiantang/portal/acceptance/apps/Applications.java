// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps;

import jakarta.portlet.faces.GenericFacesPortlet;
import java.io.File;
import java.net.URISyntaxException;
import java.util.List;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.primefaces.PrimeFaces;
import org.qiantang.portal.bridge.FacesBridge;

/** The archives of the portlet applications: package, descriptor and pages of the same name. */
public final class Applications {
    private static final String PACKAGES = Applications.class.getPackageName();
    private static final List<String> FACES_VIEWS = List.of(
            "broken",
            "confirm",
            "district",
            "edit",
            "files",
            "gate",
            "notice",
            "open",
            "permit",
            "pillar",
            "tags",
            "tide",
            "town");

    private Applications() {}

    private static WebArchive application(String name, String folder) {
        return ShrinkWrap.create(WebArchive.class, "test-" + name + ".war")
                .addPackage(PACKAGES + "." + folder)
                .addClass(Markup.class);
    }

    public static WebArchive ballot() {
        return application("ballot", "ballot")
                .addAsWebInfResource("apps/ballot/portlet.xml", "portlet.xml")
                .addAsWebInfResource("apps/beans.xml", "beans.xml")
                .addAsWebInfResource("apps/ballot/place.jsp", "place.jsp");
    }

    /** Without beans.xml: as third parties wrote them. */
    public static WebArchive district() {
        return application("district", "district").addAsWebInfResource("apps/district/portlet.xml", "portlet.xml");
    }

    public static WebArchive classic() {
        return application("classic", "classic").addAsWebInfResource("apps/classic/portlet.xml", "portlet.xml");
    }

    /** The same application under another name. */
    public static WebArchive passing() {
        return application("passing", "classic").addAsWebInfResource("apps/classic/portlet.xml", "portlet.xml");
    }

    public static WebArchive bulletin() {
        return application("bulletin", "bulletin").addAsWebInfResource("apps/beans.xml", "beans.xml");
    }

    public static WebArchive tram() {
        return application("tram", "tram")
                .addAsWebInfResource("apps/tram/portlet.xml", "portlet.xml")
                .addAsWebResource("apps/tram/lines.js", "lines.js")
                .addAsWebResource("apps/tram/departures.js", "departures.js");
    }

    public static WebArchive spy() {
        return application("spy", "spy")
                .addAsWebInfResource("apps/spy/portlet.xml", "portlet.xml")
                .addAsWebInfResource("apps/beans.xml", "beans.xml");
    }

    public static WebArchive mirror() {
        return application("mirror", "mirror")
                .addAsWebInfResource("apps/mirror/portlet.xml", "portlet.xml")
                .addAsWebInfResource("apps/mirror/mirror.jsp", "mirror.jsp");
    }

    /** One version of the application that comes and goes. */
    public static WebArchive ferry(int crossing) {
        return application("ferry", "ferry")
                .addAsResource(new StringAsset("crossing " + crossing), "crossing.txt")
                .addAsWebInfResource("apps/ferry/portlet.xml", "portlet.xml")
                .addAsWebInfResource("apps/beans.xml", "beans.xml")
                .addAsWebInfResource("apps/ferry/quay.jsp", "quay.jsp");
    }

    /** Faces views, with the bridge and PrimeFaces in the archive. */
    public static WebArchive facesA() {
        return faces("a").addAsWebInfResource("apps/faces/web.xml", "web.xml");
    }

    /** The same application once more; its addresses name the browser's window, as flows need it. */
    public static WebArchive facesB() {
        return faces("b")
                .addPackage(PACKAGES + ".faces.visit")
                .addAsWebResource("apps/faces/visit/appointments.xhtml", "appointments.xhtml")
                .addAsWebResource("apps/faces/visit/day.xhtml", "visit/day.xhtml")
                .addAsWebResource("apps/faces/visit/check.xhtml", "visit/check.xhtml")
                .addAsWebInfResource("apps/faces/web-with-windows.xml", "web.xml");
    }

    private static WebArchive faces(String name) {
        WebArchive archive = application("faces-" + name, "faces")
                .addAsLibraries(
                        library(FacesBridge.class), library(GenericFacesPortlet.class), library(PrimeFaces.class))
                .addAsWebInfResource("apps/faces/portlet.xml", "portlet.xml")
                .addAsWebInfResource("apps/faces/faces-config.xml", "faces-config.xml")
                .addAsWebInfResource("apps/beans.xml", "beans.xml")
                .addAsWebResource("apps/faces/permit.css", "resources/permit/permit.css")
                .addAsWebResource("apps/faces/tide.js", "resources/permit/tide.js");
        for (String view : FACES_VIEWS) {
            archive.addAsWebInfResource("apps/faces/views/" + view + ".xhtml", "views/" + view + ".xhtml");
        }
        return archive;
    }

    /** The archive that a class comes from. */
    private static File library(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compiled against javax.portlet, with nothing of ours in it. */
    public static WebArchive timetable() {
        return ShrinkWrap.create(WebArchive.class, "test-timetable.war")
                .addPackage(PACKAGES + ".timetable")
                .addAsWebInfResource("apps/timetable/portlet.xml", "portlet.xml");
    }

    /** With PrimeFaces and the bridge in it, as applications bring them. */
    public static WebArchive suggestion() {
        return application("suggestion", "suggestion")
                .addAsWebInfResource("apps/suggestion/portlet.xml", "portlet.xml")
                .addAsWebInfResource("apps/suggestion/secret.xhtml", "secret.xhtml")
                .addAsWebInfResource("apps/suggestion/suggestion.xhtml", "views/suggestion.xhtml")
                .addAsWebInfResource("apps/suggestion/notice.xhtml", "views/notice.xhtml")
                .addAsWebInfResource("apps/suggestion/emblem.xhtml", "views/emblem.xhtml")
                .addAsWebInfResource("apps/beans.xml", "beans.xml")
                .setWebXML("apps/suggestion/web.xml")
                .addAsLibraries(
                        library(FacesBridge.class), library(GenericFacesPortlet.class), library(PrimeFaces.class));
    }
}
