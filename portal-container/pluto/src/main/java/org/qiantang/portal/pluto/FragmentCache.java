// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.page.Fragment;
import org.qiantang.portal.core.page.HeadNotes;
import org.qiantang.portal.core.page.PageCall;
import org.qiantang.portal.core.page.WindowCall;
import org.qiantang.portal.core.security.CrossSiteProtection;
import org.qiantang.portal.runtime.DeployedPortlet;

/**
 * Fragments that one portlet allows to be kept, for a time or as long as it confirms them (Portlet 3.0, chapter 18).
 * What is private is kept for one session; a reader without a session gets it rendered. Goes with its portlet.
 */
final class FragmentCache {

    private static final long MOST_CHARACTERS = 4_000_000;
    /** How long a fragment waits for being confirmed once its time is over. */
    private static final Duration LONGEST = Duration.ofHours(12);

    private final Cache<Key, Entry> entries = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Key key, Entry entry) -> 200 + entry.fragment.markup().length() + entry.head.characters())
            .expireAfterWrite(LONGEST)
            .build();

    static FragmentCache of(DeployedPortlet portlet) {
        return portlet.derived(FragmentCache.class, p -> new FragmentCache());
    }

    /**
     * @param site the site as it was when the fragment was made; an import makes another object
     * @param address of the page in its state, with its language; the URLs in the fragment carry it on
     * @param owner session id of the only person who may see it; empty for all
     * @param person who has signed in; empty for readers
     * @param token whether action addresses carry one
     */
    record Key(int site, String window, String address, String owner, String person, boolean token) {}

    /** A kept fragment, with what its window said about the head of the page. */
    record Entry(
            Key key,
            Fragment fragment,
            HeadNotes head,
            @Nullable String etag,
            Instant until) {
        boolean isFresh(Instant now) {
            return now.isBefore(until);
        }
    }

    /** The kept fragment for this call, public or the person's own; null if there is none. */
    @Nullable
    Entry find(WindowCall call) {
        if (entries.estimatedSize() == 0) return null;
        Entry shared = entries.getIfPresent(key(call, ""));
        if (shared != null) return shared;
        String session = session(call.page());
        return session.isEmpty() ? null : entries.getIfPresent(key(call, session));
    }

    /** The kept fragment for this call if it need not be confirmed. */
    Optional<Entry> findFresh(WindowCall call, Instant now) {
        return Optional.ofNullable(find(call)).filter(entry -> entry.isFresh(now));
    }

    /** Keeps what was rendered, if the portlet allows it; else forgets what was kept before. */
    void keep(WindowCall call, Fragment fragment, HeadNotes head, WindowCacheControl said, Instant now) {
        int seconds = said.getExpirationTime();
        String owner = said.isPublicScope() ? "" : session(call.page());
        boolean toBeKept = (seconds != 0 || said.tokenOfAnswer() != null) && head.isRepeatable();
        if (!toBeKept || owner.isEmpty() && !said.isPublicScope()) {
            if (entries.estimatedSize() > 0) entries.invalidate(key(call, owner));
            return;
        }
        put(new Entry(key(call, owner), fragment, head, said.tokenOfAnswer(), until(seconds, now)));
    }

    /** Keeps what the portlet has confirmed, for those it was made for; a portlet need not say so again. */
    void keepOn(Entry confirmed, WindowCacheControl said, Instant now) {
        put(new Entry(
                confirmed.key(),
                confirmed.fragment(),
                confirmed.head(),
                said.tokenOfAnswer(),
                until(said.getExpirationTime(), now)));
    }

    private void put(Entry entry) {
        entries.put(entry.key(), entry);
    }

    private static Instant until(int seconds, Instant now) {
        return seconds < 0 ? now.plus(LONGEST) : now.plusSeconds(seconds);
    }

    /** Something happened to this window: what was kept of it for this person, or for all, is out of date. */
    void forget(WindowCall call) {
        String window = window(call);
        String session = session(call.page());
        entries.asMap()
                .keySet()
                .removeIf(key -> key.window.equals(window) && (key.owner.isEmpty() || key.owner.equals(session)));
    }

    void forgetAll() {
        entries.invalidateAll();
    }

    private static Key key(WindowCall call, String owner) {
        PageCall page = call.page();
        return new Key(
                System.identityHashCode(page.site()),
                window(call),
                page.origin() + page.address(page.state()) + (page.mayEdit() ? " editing" : ""),
                owner,
                page.person().name(),
                CrossSiteProtection.needsToken(page.request()));
    }

    private static String window(WindowCall call) {
        return call.page().page().key() + "." + call.window().key();
    }

    private static String session(PageCall page) {
        HttpSession session = page.request().getSession(false);
        return session == null ? "" : session.getId();
    }
}
