// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.ownpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qiantang.portal.api.security.Target;
import org.qiantang.portal.core.person.Person;
import org.qiantang.portal.core.portlet.PortletCatalogue;
import org.qiantang.portal.core.portlet.PortletDescription;
import org.qiantang.portal.core.portlet.PortletDetails;
import org.qiantang.portal.core.routing.AddressException;
import org.qiantang.portal.core.security.permission.Permissions;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.PortletWindow;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.Sites;

/** Shows administrators every deployed portlet: what it can do, how it is, and where its windows stand. */
@ApplicationScoped
public class CataloguePage implements OwnPage {

    static final String PATH = "/_admin/catalogue";
    private static final String PERMISSION = "portal:portlet:view";
    private static final int LONGEST_REASON = 160;
    private static final int MOST_PLACES_SHOWN = 4;

    @Inject
    PortletCatalogue portlets;

    @Inject
    Sites sites;

    @Inject
    Permissions permissions;

    @Inject
    OwnPageFrame frame;

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public void answer(OwnPageCall call) throws IOException {
        if (!call.isReading()) throw AddressException.notAllowed("the catalogue is only read", "GET, HEAD");
        Person person = call.person();
        if (!person.isSignedIn()) {
            String back = URLEncoder.encode(call.addresses().link(PATH), StandardCharsets.UTF_8);
            call.redirect(call.addresses().link(SignInPage.PATH) + "?return=" + back);
            return;
        }
        if (!permissions.may(person.name(), PERMISSION, Target.site(call.site().key()))) {
            throw AddressException.forbidden("for those with the permission " + PERMISSION);
        }
        frame.send(call, HttpServletResponse.SC_OK, new OwnPageFrame.Document("catalogue", PATH, "", model(call)));
    }

    private Map<String, Object> model(OwnPageCall call) {
        Map<String, List<Map<String, Object>>> places = places(call);
        Map<String, List<Map<String, Object>>> applications = new TreeMap<>();
        List<PortletDescription> all = portlets.list();
        for (PortletDescription portlet : all) {
            applications
                    .computeIfAbsent(portlet.application(), a -> new ArrayList<>())
                    .add(row(call, portlet, places.getOrDefault(portlet.id(), List.of())));
        }
        List<Map<String, Object>> sections = new ArrayList<>();
        applications.forEach((name, rows) -> sections.add(Map.of("name", name, "portlets", rows)));
        String summary = frame.text(call, "catalogueSummary", all.size(), applications.size());
        return Map.of("summary", summary, "applications", sections);
    }

    /** The pages of all sites on which windows stand, by the portlet they show. */
    private Map<String, List<Map<String, Object>>> places(OwnPageCall call) {
        Map<String, List<Map<String, Object>>> places = new HashMap<>();
        for (Site site : sites.list()) {
            for (Page page : site.pages()) {
                Map<String, List<String>> windows = page.windows()
                        .collect(Collectors.groupingBy(
                                window -> window.application() + "/" + window.portlet(),
                                Collectors.mapping(PortletWindow::key, Collectors.toList())));
                windows.forEach((portlet, keys) ->
                        places.computeIfAbsent(portlet, id -> new ArrayList<>()).add(place(call, site, page, keys)));
            }
        }
        return places;
    }

    private static Map<String, Object> place(OwnPageCall call, Site site, Page page, List<String> windows) {
        Map<String, Object> place = new HashMap<>();
        place.put("site", site.names().in(call.language()));
        place.put("page", page.title().in(call.language()));
        place.put("windows", String.join(", ", windows));
        boolean here = site.key().equals(call.site().key());
        // Other sites are at hosts that may lead nowhere from here.
        if (here && page.path().variables().isEmpty()) {
            place.put("url", call.addresses().link(page.path().text()));
        }
        return place;
    }

    private Map<String, Object> row(OwnPageCall call, PortletDescription portlet, List<Map<String, Object>> places) {
        PortletDetails details = portlet.details();
        Map<String, Object> row = new HashMap<>();
        row.put("name", portlet.name());
        row.put("title", portlet.titles().apply(call.language()));
        row.put("modes", portlet.modes());
        row.put("states", portlet.states());
        row.put(
                "parameters",
                portlet.publicParameters().stream()
                        .map(parameter -> Map.of(
                                "identifier",
                                parameter.identifier(),
                                "name",
                                parameter.name().toString()))
                        .toList());
        row.put("takes", details.takes());
        row.put("sends", details.sends());
        row.put("events", !details.takes().isEmpty() || !details.sends().isEmpty());
        row.put("languages", details.languages());
        row.put("cache", cache(call, details.expiration()));
        row.put("ready", portlet.available());
        row.put("reason", shortened(details.outOfService()));
        boolean many = places.size() > MOST_PLACES_SHOWN;
        row.put("places", many ? List.of() : places);
        row.put("folded", many ? places : List.of());
        row.put("foldedTitle", frame.text(call, "cataloguePages", places.size()));
        row.put("nowhere", places.isEmpty());
        return row;
    }

    private String cache(OwnPageCall call, int seconds) {
        if (seconds == 0) return frame.text(call, "catalogueCacheNone");
        return seconds < 0
                ? frame.text(call, "catalogueCacheAlways")
                : frame.text(call, "catalogueCacheSeconds", seconds);
    }

    private static String shortened(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON) + "…";
    }
}
