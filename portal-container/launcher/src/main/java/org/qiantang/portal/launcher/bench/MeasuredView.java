// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A Faces view on both sides, and the rounds that they were measured in. */
final class MeasuredView {
    private final String name;
    private final Target plain;
    private final Target portlet;
    private final List<Round> rounds = new ArrayList<>();

    MeasuredView(String name, Target plain, Target portlet) {
        this.name = name;
        this.plain = plain;
        this.portlet = portlet;
    }

    void add(Round round) {
        rounds.add(round);
    }

    String name() {
        return name;
    }

    Target plain() {
        return plain;
    }

    Target portlet() {
        return portlet;
    }

    RenderCost plainMedian() {
        return RenderCost.median(rounds.stream().map(Round::plain).toList());
    }

    RenderCost portletMedian() {
        return RenderCost.median(rounds.stream().map(Round::portlet).toList());
    }

    RenderCost pageMedian() {
        return RenderCost.median(rounds.stream().map(Round::page).toList());
    }

    /** Both halves of a ratio are of the same round, so that a slow moment of the machine hits both. */
    double ratio(ToDoubleFunction<RenderCost> cost) {
        return median(round -> cost.applyAsDouble(round.portlet()) / cost.applyAsDouble(round.plain()));
    }

    /** The ratio without what the portal's page costs that stands around the portlet. */
    double ratioWithoutPage(ToDoubleFunction<RenderCost> cost) {
        return median(round -> (cost.applyAsDouble(round.portlet()) - cost.applyAsDouble(round.page()))
                / cost.applyAsDouble(round.plain()));
    }

    private double median(ToDoubleFunction<Round> number) {
        return Statistics.median(rounds.stream().mapToDouble(number).boxed().toList());
    }

    /**
     * What one round cost.
     *
     * @param page the portlet's page with a trivial portlet in its place
     */
    record Round(RenderCost plain, RenderCost portlet, RenderCost page) {}
}
