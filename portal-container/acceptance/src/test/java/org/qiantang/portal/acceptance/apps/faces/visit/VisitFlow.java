// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.faces.visit;

import jakarta.enterprise.inject.Produces;
import jakarta.faces.flow.Flow;
import jakarta.faces.flow.builder.FlowBuilder;
import jakarta.faces.flow.builder.FlowBuilderParameter;
import jakarta.faces.flow.builder.FlowDefinition;

/** The steps of arranging a visit. Mojarra takes no views in /WEB-INF into a flow. */
public class VisitFlow {
    @Produces
    @FlowDefinition
    Flow define(@FlowBuilderParameter FlowBuilder builder) {
        builder.id("", "visit");
        builder.viewNode("day", "/visit/day.xhtml").markAsStartNode();
        builder.viewNode("check", "/visit/check.xhtml");
        builder.returnNode("done").fromOutcome("/appointments.xhtml");
        return builder.getFlow();
    }
}
