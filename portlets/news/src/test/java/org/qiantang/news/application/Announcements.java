// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.qiantang.news.domain.NewsChanged;

/** Writes down what a task announces. */
public final class Announcements implements Event<NewsChanged> {

    private final List<NewsChanged> heard = new ArrayList<>();

    public List<NewsChanged> heard() {
        return heard;
    }

    @Override
    public void fire(NewsChanged event) {
        heard.add(event);
    }

    @Override
    public <U extends NewsChanged> CompletionStage<U> fireAsync(U event) {
        throw new UnsupportedOperationException("nobody announces later");
    }

    @Override
    public <U extends NewsChanged> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        throw new UnsupportedOperationException("nobody announces later");
    }

    @Override
    public Event<NewsChanged> select(Annotation... qualifiers) {
        throw new UnsupportedOperationException("there are no kinds of change");
    }

    @Override
    public <U extends NewsChanged> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("there are no kinds of change");
    }

    @Override
    public <U extends NewsChanged> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("there are no kinds of change");
    }
}
