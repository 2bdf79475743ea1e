// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.site;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.portlet.PortletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class SiteContextTest {
    @Test
    void a_request_that_did_not_come_through_the_portal_has_no_site() {
        PortletRequest stray = (PortletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {PortletRequest.class}, (proxy, called, arguments) -> null);

        assertThatThrownBy(() -> SiteContext.of(stray))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not called by the portal");
    }
}
