// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.window;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.qiantang.portal.api.security.Target;

/** The ways to the screens that the person may see. */
@Named
@RequestScoped
public class OverviewView {

    /** A screen: its name in texts and preferences, and the permission without which it shows nothing; empty for all. */
    private record Known(String name, String permission) {}

    private static final List<Known> ALL = List.of(
            new Known("sites", "portal:site:view"),
            new Known("accounts", "portal:account:view"),
            new Known("organisations", "portal:organisation:view"),
            new Known("grants", "portal:grant:view"),
            new Known("sessions", "portal:session:view"),
            new Known("audit", "portal:audit:read"),
            new Known("siteWatch", "site:watch:view"),
            new Known("explain", "portal:explain:read"),
            new Known("siteNew", "portal:site:manage"),
            new Known("siteRequests", "site:request:view"),
            new Known("myAccount", ""));

    @Inject
    Here here;

    /** The way to a screen. */
    public record Screen(String title, String help, String address) {}

    public List<Screen> getScreens() {
        return ALL.stream()
                .filter(known -> known.permission().isEmpty() || here.rights().may(known.permission(), Target.PORTAL))
                .filter(known -> !path(known).isEmpty())
                .map(known -> new Screen(
                        here.words().say("screen_" + known.name()),
                        here.words().say("screenHelp_" + known.name()),
                        here.site().link(path(known))))
                .toList();
    }

    private String path(Known known) {
        return here.preference(known.name() + "Page");
    }
}
