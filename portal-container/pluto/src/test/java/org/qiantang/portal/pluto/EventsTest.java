// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiantang.portal.pluto.PollsFixture.name;

import jakarta.portlet.Event;
import java.util.List;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.Test;

class EventsTest {
    @Test
    void a_portlet_sends_what_it_declares_and_nothing_else() {
        Events events = Events.of(new PollsFixture().sends("voted").deployed());

        Event sent = events.createEvent(name("voted"), "yes");

        assertThat(sent.getQName()).isEqualTo(name("voted"));
        assertThat(sent.getName()).isEqualTo("voted");
        assertThat(sent.getValue()).isEqualTo("yes");
        assertThat(events.createEvent(name("closed"), "yes")).isNull();
        assertThat(events.createEvent(new QName("urn:other", "voted"), "yes")).isNull();
    }

    @Test
    void an_event_may_carry_nothing() {
        assertThat(Events.of(new PollsFixture().sends("voted").deployed())
                        .createEvent(name("voted"), null)
                        .getValue())
                .isNull();
    }

    @Test
    void a_portlet_takes_what_it_declares() {
        Events events = Events.of(new PollsFixture().takes("voted").deployed());

        assertThat(events.takes(event(name("voted")))).isTrue();
        assertThat(events.takes(event(name("voted.late")))).isFalse();
        assertThat(events.takes(event(new QName("urn:other", "voted")))).isFalse();
        assertThat(events.takes(event(new QName("voted")))).isFalse();
    }

    @Test
    void a_name_that_ends_in_a_dot_means_all_that_begin_with_it() {
        Events events =
                Events.of(new PollsFixture().takes("poll.").sends("poll.").deployed());

        assertThat(events.takes(event(name("poll.opened")))).isTrue();
        assertThat(events.takes(event(name("poll.closed.early")))).isTrue();
        assertThat(events.takes(event(name("pollution")))).isFalse();
        assertThat(events.createEvent(name("poll.opened"), null)).isNotNull();
    }

    @Test
    void an_alias_names_the_same_event() {
        Events events = Events.of(new PollsFixture()
                .takes("voted")
                .defines("voted", "ballot-cast")
                .deployed());

        assertThat(events.takes(event(name("ballot-cast")))).isTrue();
        assertThat(events.takes(event(name("ballot")))).isFalse();
    }

    @Test
    void an_alias_of_an_event_that_the_portlet_does_not_take_is_none_of_its_business() {
        assertThat(Events.of(new PollsFixture()
                                .takes("closed")
                                .defines("voted", "ballot-cast")
                                .deployed())
                        .takes(event(name("ballot-cast"))))
                .isFalse();
    }

    private static EventPayload event(QName name) {
        return new EventPayload(List.of(name), null, new PollsFixture().deployed());
    }

    @Test
    void an_alias_that_the_sender_declares_reaches_who_knows_only_the_alias() {
        Events sender = Events.of(new PollsFixture()
                .sends("voted")
                .defines("voted", "ballot-cast")
                .deployed());
        Events taker = Events.of(new PollsFixture().takes("ballot-cast").deployed());

        assertThat(taker.takes((EventPayload) sender.createEvent(name("voted"), null)))
                .isTrue();
    }
}
