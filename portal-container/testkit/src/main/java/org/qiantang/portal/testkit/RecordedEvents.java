// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.testkit;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * CDI events of one type without a container: observers are called at once, and the events are kept for the test to see.
 *
 * @param <T> type of the events
 */
public final class RecordedEvents<T> implements Event<T> {

    private final List<T> events = new ArrayList<>();
    private final List<Consumer<T>> observers = new ArrayList<>();

    /** What was fired, in order. */
    public List<T> list() {
        return List.copyOf(events);
    }

    public RecordedEvents<T> observe(Consumer<T> observer) {
        observers.add(observer);
        return this;
    }

    @Override
    public void fire(T event) {
        events.add(event);
        observers.forEach(observer -> observer.accept(event));
    }

    @Override
    public <U extends T> CompletionStage<U> fireAsync(U event) {
        fire(event);
        return CompletableFuture.completedFuture(event);
    }

    @Override
    public <U extends T> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        return fireAsync(event);
    }

    @Override
    public Event<T> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends T> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("events of a subtype");
    }

    @Override
    public <U extends T> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("events of a subtype");
    }
}
