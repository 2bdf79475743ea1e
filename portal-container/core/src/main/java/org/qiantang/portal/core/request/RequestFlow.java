// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.request;

import java.util.Optional;
import org.qiantang.portal.api.site.SiteRequestAction;
import org.qiantang.portal.api.site.SiteRequestState;

/** What can be done with a plan at each point of its way, and where that leads. */
final class RequestFlow {

    private RequestFlow() {}

    /** The state after an action; empty if it cannot be done in this one. */
    static Optional<SiteRequestState> next(SiteRequestState state, SiteRequestAction action) {
        return Optional.ofNullable(
                switch (action) {
                    case FILE -> isEditable(state) ? SiteRequestState.FILED : null;
                    case COMMENT -> state == SiteRequestState.DRAFT || state.isOver() ? null : state;
                    case ASK_BACK -> state == SiteRequestState.FILED ? SiteRequestState.ASKED_BACK : null;
                    case APPROVE -> state == SiteRequestState.FILED ? SiteRequestState.APPROVED : null;
                    case REFUSE -> state == SiteRequestState.FILED ? SiteRequestState.REFUSED : null;
                    case WITHDRAW ->
                        isEditable(state) || state == SiteRequestState.FILED ? SiteRequestState.WITHDRAWN : null;
                    case OPEN -> state == SiteRequestState.APPROVED ? SiteRequestState.OPENED : null;
                });
    }

    static boolean isEditable(SiteRequestState state) {
        return state == SiteRequestState.DRAFT || state == SiteRequestState.ASKED_BACK;
    }
}
