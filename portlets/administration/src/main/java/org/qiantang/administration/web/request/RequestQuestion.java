// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.request;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.site.SiteMode;
import org.qiantang.portal.api.site.SiteRequestFilter;
import org.qiantang.portal.api.site.SiteRequestState;

/** Which plans the address of the screen asks for. What makes no sense in it asks for nothing. */
final class RequestQuestion {

    /** Fields of the form, parameters of the address. */
    static final List<String> FIELDS = List.of("state", "mode", "organisation", "planText", "order");

    /** The value of {@code order} for those that open first. */
    static final String OPENING = "opens";

    private RequestQuestion() {}

    /** @param value of a parameter by its name; empty if there is none */
    static SiteRequestFilter read(UnaryOperator<String> value) {
        return new SiteRequestFilter(
                named(SiteRequestState.values(), value.apply("state")),
                named(SiteMode.values(), value.apply("mode")),
                value.apply("organisation"),
                value.apply("planText"),
                value.apply("order").equals(OPENING));
    }

    static <E extends Enum<E>> @Nullable E named(E[] all, String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
