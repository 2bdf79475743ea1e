// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.site;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pages of a site that are made of their text only when somebody looks at one: a city has thousands, and most are not
 * looked at in the first minutes. How many there are is known before. Unreadable ones are none. Safe for use by many threads.
 */
public final class LatePages extends AbstractList<Page> {

    private static final Logger LOG = LoggerFactory.getLogger(LatePages.class);

    private final int count;
    private @Nullable Supplier<List<Page>> source;
    private volatile @Nullable List<Page> made;
    private boolean unreadable;

    /**
     * Pages that are not made yet.
     *
     * @param count how many there are
     * @param source makes them, or throws {@link SiteUnreadableException}; asked once
     */
    public LatePages(int count, Supplier<List<Page>> source) {
        this.count = count;
        this.source = source;
    }

    /** Copies a list, unless it is one that should not be read yet. */
    static List<Page> copyOf(List<Page> pages) {
        return pages instanceof LatePages ? pages : List.copyOf(pages);
    }

    /** Whether these pages can be read, which reads them. */
    static boolean areReadable(List<Page> pages) {
        if (!(pages instanceof LatePages late)) return true;
        late.pages();
        return !late.unreadable;
    }

    private List<Page> pages() {
        List<Page> known = made;
        return known != null ? known : make();
    }

    private synchronized List<Page> make() {
        if (made != null) return made;
        List<Page> pages = read();
        made = pages;
        source = null; // and with it the text
        return pages;
    }

    private List<Page> read() {
        try {
            return source == null ? List.of() : List.copyOf(source.get());
        } catch (SiteUnreadableException e) {
            LOG.error("a site has no pages", e);
            unreadable = true; // written before the volatile field, and read after it
            return List.of();
        }
    }

    @Override
    public Page get(int index) {
        return pages().get(index);
    }

    @Override
    public int size() {
        List<Page> known = made;
        return known != null ? known.size() : count;
    }

    @Override
    public Iterator<Page> iterator() {
        return pages().iterator();
    }

    @Override
    public Spliterator<Page> spliterator() {
        return pages().spliterator();
    }
}
