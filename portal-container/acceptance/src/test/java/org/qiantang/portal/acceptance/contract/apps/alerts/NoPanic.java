// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.alerts;

import jakarta.portlet.PortletPreferences;
import jakarta.portlet.PreferencesValidator;
import jakarta.portlet.ValidatorException;
import java.util.List;

/** Alerts may be loud, but no panic. */
public class NoPanic implements PreferencesValidator {
    @Override
    public void validate(PortletPreferences preferences) throws ValidatorException {
        if ("panic".equals(preferences.getValue("level", ""))) {
            throw new ValidatorException("keep calm", List.of("level"));
        }
    }
}
