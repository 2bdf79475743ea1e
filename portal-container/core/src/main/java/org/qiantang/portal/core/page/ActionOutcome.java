// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

import org.qiantang.portal.core.navigation.PageState;

/** Where the browser goes after an action: the page in its new state, or a place the portlet named. */
public sealed interface ActionOutcome {

    record Show(PageState state) implements ActionOutcome {}

    record Redirect(String location) implements ActionOutcome {}
}
