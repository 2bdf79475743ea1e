// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What one window said about the head of its page, to be said again when its kept fragment is shown. For one thread. */
public final class HeadNotes {

    private final List<Consumer<PageHeadContent>> said = new ArrayList<>();
    private boolean repeatable = true;
    private int characters;

    void add(Consumer<PageHeadContent> saying, int length) {
        said.add(saying);
        characters += length;
    }

    public void addAll(HeadNotes others) {
        said.addAll(others.said);
        repeatable &= others.repeatable;
        characters += others.characters;
    }

    /** Something was said that is true of this one request only, such as a nonce or a cookie. */
    public void spoil() {
        repeatable = false;
    }

    public boolean isRepeatable() {
        return repeatable;
    }

    /** How long all of it is together. */
    public int characters() {
        return characters;
    }

    public void repeat(PageHeadContent head) {
        said.forEach(saying -> saying.accept(head));
    }
}
