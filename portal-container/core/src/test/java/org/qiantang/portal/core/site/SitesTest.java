// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qiantang.portal.core.site.SiteFixture.site;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SitesTest {

    private final Sites sites = new Sites();
    private final Shelf shelf = new Shelf();
    private final Wait time = new Wait();

    @BeforeEach
    void fill() {
        sites.store = shelf;
        sites.changes = shelf.counter;
        sites.clock = time;
        shelf.put(site("main", "www.hangzhou.example", "localhost"));
        shelf.put(site("education", "edu.hangzhou.example"));
    }

    @Test
    void a_host_name_leads_to_its_site() {
        assertThat(sites.findByHost("edu.hangzhou.example"))
                .get()
                .extracting(Site::key)
                .isEqualTo("education");
        assertThat(sites.findByHost("localhost")).get().extracting(Site::key).isEqualTo("main");
    }

    @Test
    void a_host_name_may_be_written_in_capitals_or_end_with_a_dot() {
        assertThat(sites.findByHost("WWW.Hangzhou.Example."))
                .get()
                .extracting(Site::key)
                .isEqualTo("main");
    }

    @Test
    void an_unknown_host_name_leads_nowhere() {
        assertThat(sites.findByHost("www.example")).isEmpty();
        assertThat(sites.findByHost("")).isEmpty();
        assertThat(sites.findByHost(".")).isEmpty();
    }

    @Test
    void sites_are_found_by_their_keys_and_listed_in_order() {
        assertThat(sites.get("main").key()).isEqualTo("main");
        assertThat(sites.findByKey("sports")).isEmpty();
        assertThat(sites.list()).extracting(Site::key).containsExactly("main", "education");
        assertThatThrownBy(() -> sites.get("sports")).isInstanceOf(SiteNotFoundException.class);
    }

    @Test
    void a_site_inherits_what_it_does_not_have_and_stays_itself() {
        shelf.put(SiteFixture.main());
        shelf.put(SiteFixture.inheriting("main", "edu"));
        shelf.put(SiteFixture.inheriting("edu", "schools"));

        Site schools = sites.get("schools");
        assertThat(schools.theme()).isEqualTo("hangzhou");
        assertThat(schools.accent()).isEqualTo("lake");
        assertThat(schools.titleMain()).isEqualTo(SiteFixture.main().titleMain());
        assertThat(schools.names())
                .isEqualTo(SiteFixture.inheriting("edu", "schools").names());
        assertThat(schools.identity().icp()).isEqualTo("浙ICP备00000000号");
        assertThat(schools.identity().siteIdCode()).isEmpty();
        assertThat(schools.identity().organizer().isEmpty()).isTrue();
        assertThat(sites.findByHost("schools.hangzhou.example")).contains(schools);
        assertThat(sites.findAbove(schools)).contains(sites.get("edu"));
    }

    @Test
    void a_change_above_reaches_those_below_and_leaves_the_others_as_they_were() {
        shelf.put(SiteFixture.main());
        shelf.put(SiteFixture.inheriting("main", "edu"));
        Site edu = sites.get("edu");
        Site education = sites.get("education");
        shelf.put(SiteFixture.inheriting("main", "sports"));
        sites.noteChange(new SiteChanged("sports"));
        assertThat(sites.get("edu")).isSameAs(edu);

        shelf.put(site("main", "www.hangzhou.example"));
        sites.noteChange(new SiteChanged("main"));

        assertThat(sites.get("edu").accent()).isEmpty();
        assertThat(sites.get("education")).isSameAs(education);
    }

    @Test
    void sites_that_lead_to_each_other_inherit_nothing_and_answer() {
        shelf.put(SiteFixture.inheriting("b", "a"));
        shelf.put(SiteFixture.inheriting("a", "b"));
        shelf.put(SiteFixture.inheriting("nowhere", "c"));

        for (String key : List.of("a", "b", "c"))
            assertThat(sites.findByHost(key + ".hangzhou.example")).isPresent();
    }

    @Test
    void a_former_host_is_known_as_one_and_answers_nothing() {
        shelf.put(SiteFixture.main());

        assertThat(sites.findByHost("old.hangzhou.example")).isEmpty();
        assertThat(sites.findByFormerHost("OLD.hangzhou.example."))
                .get()
                .extracting(Site::key)
                .isEqualTo("main");
        assertThat(sites.findByFormerHost("www.hangzhou.example")).isEmpty();
    }

    @Test
    void looking_up_sites_reads_the_database_once_only() {
        for (int i = 0; i < 1000; i++) {
            sites.findByHost("localhost");
        }

        assertThat(shelf.counter.reads).hasValue(1);
        assertThat(shelf.siteReads).hasValue(2);
    }

    @Test
    void a_change_on_this_node_is_seen_at_once() {
        sites.list();
        shelf.put(site("sports", "sports.hangzhou.example"));

        sites.noteChange(new SiteChanged("sports"));

        assertThat(sites.findByHost("sports.hangzhou.example")).isPresent();
    }

    @Test
    void a_change_on_another_node_is_seen_after_a_few_seconds() {
        sites.list();
        shelf.put(site("sports", "sports.hangzhou.example"));

        assertThat(sites.findByHost("sports.hangzhou.example")).isEmpty();
        time.passes(Duration.ofSeconds(5));
        assertThat(sites.findByHost("sports.hangzhou.example")).isPresent();
    }

    @Test
    void after_a_change_only_the_changed_site_is_read_again() {
        Site education = sites.get("education");
        shelf.put(site("main", "hangzhou.example"));

        sites.noteChange(new SiteChanged("main"));

        assertThat(sites.findByHost("localhost")).isEmpty();
        assertThat(sites.findByHost("hangzhou.example")).isPresent();
        assertThat(sites.get("education")).isSameAs(education);
        assertThat(shelf.siteReads).hasValue(3);
    }

    @Test
    void while_the_database_is_away_the_sites_stay_as_they_were() {
        sites.list();
        shelf.counter.broken = true;

        time.passes(Duration.ofSeconds(5));

        assertThat(sites.findByHost("localhost")).isPresent();
    }

    @Test
    void a_change_is_not_lost_when_the_database_goes_away_at_that_moment() {
        sites.list();
        shelf.put(site("sports", "sports.hangzhou.example"));
        shelf.counter.broken = true;
        sites.noteChange(new SiteChanged("sports"));
        assertThat(sites.findByHost("sports.hangzhou.example")).isEmpty();

        shelf.counter.broken = false;
        time.passes(Duration.ofSeconds(5));

        assertThat(sites.findByHost("sports.hangzhou.example")).isPresent();
    }

    @Test
    void a_transaction_that_changes_a_site_does_not_wait_for_itself() {
        sites.list();
        shelf.put(site("sports", "sports.hangzhou.example"));
        sites.noteChange(new SiteChanged("main"));

        shelf.counter.adding = true;
        assertThat(sites.list()).hasSize(2);
        shelf.counter.adding = false;

        assertThat(sites.list()).hasSize(3);
    }

    @Test
    void a_database_that_comes_late_does_not_leave_the_portal_without_sites() {
        shelf.counter.broken = true;
        assertThatThrownBy(() -> sites.findByHost("localhost")).isInstanceOf(IllegalStateException.class);

        shelf.counter.broken = false;

        assertThat(sites.findByHost("localhost")).isPresent();
    }

    @Test
    void one_broken_site_does_not_take_the_others_down() {
        shelf.unreadable.add("education");

        assertThat(sites.list()).extracting(Site::key).containsExactly("main");
    }

    @Test
    void a_site_that_got_broken_answers_as_before() {
        sites.list();
        shelf.put(site("education", "elsewhere.example"));
        shelf.unreadable.add("education");

        sites.noteChange(new SiteChanged("education"));

        assertThat(sites.findByHost("edu.hangzhou.example")).isPresent();
    }

    @Test
    void an_international_host_is_found_in_both_forms() {
        String ascii = HostName.parse("湖.example").ascii();
        shelf.put(site("lake", ascii));

        assertThat(sites.findByHost(ascii)).get().extracting(Site::key).isEqualTo("lake");
        assertThat(sites.findByHost("湖.example")).get().extracting(Site::key).isEqualTo("lake");
    }

    @Test
    void pages_are_not_read_before_somebody_looks_at_one() {
        AtomicInteger pageReads = new AtomicInteger();
        shelf.put(site("sports", "sports.hangzhou.example").withPages(new LatePages(3, () -> {
            pageReads.incrementAndGet();
            return List.of();
        })));

        assertThat(sites.list()).hasSize(3);
        assertThat(sites.get("sports").pages().size()).isEqualTo(3);
        assertThat(pageReads).hasValue(0);
        assertThat(sites.findByHost("sports.hangzhou.example")).isPresent();
        assertThat(sites.get("sports").findPage("home")).isEmpty();
        assertThat(pageReads).hasValue(1);
    }

    @Test
    void a_site_whose_pages_prove_unreadable_answers_no_host() {
        shelf.put(site("sports", "sports.hangzhou.example").withPages(new LatePages(3, () -> {
            throw new SiteUnreadableException("sports", new IllegalStateException("broken"));
        })));

        assertThat(sites.findByHost("sports.hangzhou.example")).isEmpty();
        assertThat(sites.findByKey("sports")).get().extracting(Site::pages).isEqualTo(List.of());
        assertThat(sites.findByHost("localhost")).isPresent();
    }

    @Test
    void many_citizens_at_once_read_the_sites_once() throws Exception {
        ExecutorService citizens = Executors.newFixedThreadPool(16);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Boolean>> answers = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            answers.add(citizens.submit(() -> {
                start.await();
                return sites.findByHost("localhost").isPresent();
            }));
        }

        start.countDown();

        for (Future<Boolean> answer : answers) {
            assertThat(answer.get(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(shelf.counter.reads).hasValue(1);
        citizens.shutdown();
    }

    /** A database of sites. */
    private static final class Shelf implements SiteStore {
        final Counter counter = new Counter();
        final AtomicInteger siteReads = new AtomicInteger();
        final List<String> unreadable = new ArrayList<>();
        private final Map<String, Site> sites = new LinkedHashMap<>();
        private final Map<String, Long> versions = new LinkedHashMap<>();

        void put(Site site) {
            sites.put(site.key(), site);
            versions.merge(site.key(), 1L, Long::sum);
            counter.add();
        }

        @Override
        public Map<String, Long> versions() {
            return versions;
        }

        @Override
        public Site get(String key) {
            siteReads.incrementAndGet();
            if (unreadable.contains(key)) throw new SiteUnreadableException(key, new IllegalStateException("broken"));
            return sites.get(key);
        }
    }

    /** The row in the database that counts. */
    private static final class Counter extends SiteChangeRepository {
        final AtomicInteger reads = new AtomicInteger();
        volatile boolean broken;
        boolean adding;
        private long count;

        @Override
        public long count() {
            if (broken) throw new IllegalStateException("no database");
            reads.incrementAndGet();
            return count;
        }

        @Override
        public void add() {
            count++;
        }

        @Override
        boolean isAdding() {
            return adding;
        }
    }

    /** A clock that stands still unless told. */
    private static final class Wait extends Clock {
        private Instant now = Instant.parse("2026-11-20T09:00:00Z");

        void passes(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
