// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.core.audit.AuditEvent;
import org.qiantang.portal.core.audit.AuditFailedException;
import org.qiantang.portal.core.audit.AuditLog;
import org.qiantang.portal.core.portlet.PortletCatalogue;
import org.qiantang.portal.core.portlet.PortletDescription;
import org.qiantang.portal.core.portlet.PortletDetails;

class ApplicationWatchTest {
    private final List<AuditEvent> written = new ArrayList<>();
    private final List<String> deployed = new ArrayList<>();
    private final ApplicationWatch watch = new ApplicationWatch();
    private boolean diskFull;

    @BeforeEach
    void assemble() {
        watch.portlets = new PortletCatalogue() {
            @Override
            public Optional<PortletDescription> find(String application, String portlet) {
                return list().stream()
                        .filter(p -> p.application().equals(application))
                        .findFirst();
            }

            @Override
            public List<PortletDescription> list() {
                return deployed.stream().map(ApplicationWatchTest::portletOf).toList();
            }
        };
        watch.audit = new AuditLog() {
            @Override
            public void append(AuditEvent event) {
                if (diskFull) throw new AuditFailedException("disk full");
                written.add(event);
            }
        };
    }

    private static PortletDescription portletOf(String application) {
        return new PortletDescription(
                application,
                "list",
                language -> "",
                Set.of("view"),
                Set.of(),
                Set.of(),
                List.of(),
                List.of(),
                false,
                true,
                application + ".war",
                PortletDetails.NONE);
    }

    @Test
    void an_application_that_comes_or_goes_is_audited_once() {
        deployed.add("news");
        watch.look();
        watch.look();
        deployed.add("ferry");
        watch.look();
        deployed.remove("news");
        watch.look();

        assertThat(written)
                .extracting(AuditEvent::before, AuditEvent::after)
                .containsExactly(change("", "news"), change("news", "ferry news"), change("ferry news", "ferry"));
    }

    private static Tuple change(String before, String after) {
        return Tuple.tuple("{\"applications\":\"" + before + "\"}", "{\"applications\":\"" + after + "\"}");
    }

    @Test
    void a_change_that_could_not_be_written_is_written_later() {
        deployed.add("ferry");
        diskFull = true;
        watch.look();
        diskFull = false;
        watch.look();

        assertThat(written).hasSize(1);
    }
}
