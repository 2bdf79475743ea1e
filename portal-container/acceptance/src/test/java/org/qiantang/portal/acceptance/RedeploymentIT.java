// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.acceptance.apps.Applications;
import org.qiantang.portal.acceptance.apps.ferry.FerryPortlet;
import org.qiantang.portal.acceptance.server.Administration;
import org.qiantang.portal.acceptance.server.Answer;
import org.qiantang.portal.acceptance.server.Citizen;
import org.qiantang.portal.acceptance.server.PortalServer;
import org.qiantang.portal.acceptance.server.PortalTest;
import org.qiantang.portal.acceptance.server.Redeployment;
import org.qiantang.portal.acceptance.server.ServerHeap;

/** An application is replaced again and again while citizens use it: nothing of the old versions stays. */
@PortalTest
class RedeploymentIT {
    private static final String HARBOUR = "harbour.localhost";
    private static final String CLASS_LOADER = "org.jboss.modules.ModuleClassLoader";
    private static final int CROSSINGS = 100;

    /** Versions that may still be alive: the newest, and what the last requests and the server's caches hold. */
    private static final int FEW = 3;

    private final Redeployment redeployment = new Redeployment();

    @BeforeAll
    static void import_the_harbour() {
        Administration.importSite("harbour.yaml");
    }

    @AfterEach
    void take_the_ferry_out() {
        redeployment.undeploy(Applications.ferry(0));
        redeployment.close();
    }

    @Test
    void a_hundred_redeployments_leave_nothing_behind() {
        redeployment.deploy(Applications.ferry(1));
        ride(1);
        for (int crossing = 2; crossing <= FEW; crossing++) replaceAndRide(crossing);
        long loaders = ServerHeap.now().objects(CLASS_LOADER);

        for (int crossing = FEW + 1; crossing <= CROSSINGS; crossing++) replaceAndRide(crossing);

        ServerHeap heap = ServerHeap.now();
        long added = heap.objects(CLASS_LOADER) - loaders;
        if (added > FEW) ServerHeap.dump(PortalServer.ofThisRun().data().resolve("leak.hprof"));
        assertThat(added).as("class loaders that stayed; see leak.hprof").isLessThanOrEqualTo(FEW);
        assertThat(heap.objects(FerryPortlet.class.getName())).isBetween(1L, (long) FEW);
        assertThat(Administration.get("/_admin/portlets").json())
                .filteredOn(portlet -> portlet.get("id").asText().startsWith("test-ferry/"))
                .extracting(portlet -> portlet.get("id").asText())
                .containsExactlyInAnyOrder("test-ferry/ferry", "test-ferry/deck");
    }

    @Test
    void readers_have_their_pages_while_an_application_is_replaced() throws Exception {
        redeployment.deploy(Applications.ferry(1));
        AtomicBoolean sailing = new AtomicBoolean(true);
        CompletableFuture<List<Answer>> reading = CompletableFuture.supplyAsync(() -> {
            Citizen reader = Citizen.visiting(HARBOUR);
            List<Answer> answers = new ArrayList<>();
            while (sailing.get()) answers.add(reader.get("/ferry"));
            return answers;
        });

        for (int crossing = 2; crossing <= 12; crossing++) redeployment.replace(Applications.ferry(crossing));
        sailing.set(false);

        assertThat(reading.get(1, TimeUnit.MINUTES)).hasSizeGreaterThan(20).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.window("shore")).isNotNull();
            assertThat(answer.html().select(".window--failed")).isEmpty();
        });
        ride(12);
    }

    /**
     * In two steps, as operators may do it, too: one in several hundred times the server waits five minutes for itself when
     * it replaces a deployment in one, and gives up. Its own services start again while it removes them.
     */
    private void replaceAndRide(int crossing) {
        redeployment.undeploy(Applications.ferry(crossing - 1));
        redeployment.deploy(Applications.ferry(crossing));
        ride(crossing);
    }

    /** Goes through all phases of the life cycle. */
    private static void ride(int crossing) {
        Citizen citizen = Citizen.visiting(HARBOUR);
        String expected = "crossing " + crossing;
        Answer page = citizen.get("/ferry");
        assertThat(page.text("w_ferry_crossing")).isEqualTo(expected);
        assertThat(page.text("w_ferry_horn")).isEqualTo(expected);
        assertThat(page.meta("crossing")).contains(expected);

        Answer boarded = citizen.submit(page.link("w_ferry_board"), Map.of("value", "Su Shi"));

        assertThat(boarded.text("w_ferry_holder")).isEqualTo("Su Shi");
        assertThat(boarded.text("w_ferry_quay")).isEqualTo("quay Su Shi");
        assertThat(boarded.text("w_deck_quay")).isEqualTo("Su Shi");
        assertThat(boarded.text("w_deck_last")).isEqualTo("Su Shi");
        assertThat(citizen.get(boarded.link("w_ferry_timetable")).body()).isEqualTo(expected + " Su Shi");
    }
}
