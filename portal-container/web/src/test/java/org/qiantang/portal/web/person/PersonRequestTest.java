// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.person;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.core.person.Person;
import org.qiantang.portal.web.FakeRequest;

class PersonRequestTest {
    private static final Caller CALLER = new Caller("lin", "192.0.2.1", "7");
    private static final Person LIN = new Person("lin", Set.of("editor"), Map.of());

    private final HttpServletRequest plain =
            FakeRequest.to("https", "www.town.example", 443).asRequest();
    private final PersonRequest request = new PersonRequest(plain, LIN, CALLER);

    @Test
    void whoever_asks_the_request_learns_who_sent_it() {
        assertThat(request.getRemoteUser()).isEqualTo("lin");
        assertThat(request.getUserPrincipal().getName()).isEqualTo("lin");
        assertThat(request.getUserPrincipal()).hasToString("lin");
        assertThat(request.getAuthType()).isEqualTo("FORM");
        assertThat(request.isUserInRole("editor")).isTrue();
        assertThat(request.isUserInRole(Person.ADMINISTRATOR)).isFalse();
    }

    @Test
    void the_person_is_found_through_what_others_wrap_around_it() {
        assertThat(PersonRequest.person(new HttpServletRequestWrapper(request))).isEqualTo(LIN);
        assertThat(PersonRequest.person(new HttpServletRequestWrapper(plain))).isEqualTo(Person.ANYBODY);
        assertThat(PersonRequest.person(plain)).isEqualTo(Person.ANYBODY);
        assertThat(PersonRequest.caller(new HttpServletRequestWrapper(request))).isEqualTo(CALLER);
    }
}
