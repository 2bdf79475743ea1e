// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.classic;

import jakarta.portlet.PortletPreferences;
import jakarta.portlet.PreferencesValidator;
import jakarta.portlet.ValidatorException;
import java.util.List;

/** Notices are short. */
public class ShortText implements PreferencesValidator {
    @Override
    public void validate(PortletPreferences preferences) throws ValidatorException {
        if (preferences.getValue("text", "").length() > 20) throw new ValidatorException("too long", List.of("text"));
    }
}
