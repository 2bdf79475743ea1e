// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiantang.portal.api.site.SiteRequestState.APPROVED;
import static org.qiantang.portal.api.site.SiteRequestState.ASKED_BACK;
import static org.qiantang.portal.api.site.SiteRequestState.DRAFT;
import static org.qiantang.portal.api.site.SiteRequestState.FILED;
import static org.qiantang.portal.api.site.SiteRequestState.OPENED;
import static org.qiantang.portal.api.site.SiteRequestState.REFUSED;
import static org.qiantang.portal.api.site.SiteRequestState.WITHDRAWN;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qiantang.portal.api.site.SiteRequestAction;
import org.qiantang.portal.api.site.SiteRequestState;

class RequestFlowTest {

    @Test
    void a_plan_goes_from_draft_to_questions_to_approval_to_opening() {
        assertThat(RequestFlow.next(DRAFT, SiteRequestAction.FILE)).contains(FILED);
        assertThat(RequestFlow.next(FILED, SiteRequestAction.ASK_BACK)).contains(ASKED_BACK);
        assertThat(RequestFlow.next(ASKED_BACK, SiteRequestAction.FILE)).contains(FILED);
        assertThat(RequestFlow.next(FILED, SiteRequestAction.APPROVE)).contains(APPROVED);
        assertThat(RequestFlow.next(APPROVED, SiteRequestAction.OPEN)).contains(OPENED);
    }

    @ParameterizedTest
    @EnumSource(value = SiteRequestState.class, names = "FILED", mode = EnumSource.Mode.EXCLUDE)
    void only_what_is_filed_is_decided(SiteRequestState state) {
        for (SiteRequestAction action : SiteRequestAction.values()) {
            if (action.isDecision()) assertThat(RequestFlow.next(state, action)).isEqualTo(Optional.empty());
        }
    }

    @Test
    void nothing_happens_to_what_is_over() {
        for (SiteRequestAction action : SiteRequestAction.values()) {
            assertThat(RequestFlow.next(REFUSED, action)).isEmpty();
            assertThat(RequestFlow.next(WITHDRAWN, action)).isEmpty();
            assertThat(RequestFlow.next(OPENED, action)).isEmpty();
        }
    }

    @Test
    void what_is_approved_is_not_withdrawn() {
        assertThat(RequestFlow.next(FILED, SiteRequestAction.WITHDRAW)).contains(WITHDRAWN);
        assertThat(RequestFlow.next(APPROVED, SiteRequestAction.WITHDRAW)).isEmpty();
    }
}
