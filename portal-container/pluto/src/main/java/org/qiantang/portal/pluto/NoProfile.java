// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import java.util.Set;
import javax.ccpp.Attribute;
import javax.ccpp.Component;
import javax.ccpp.Profile;
import javax.ccpp.ProfileDescription;
import org.jspecify.annotations.Nullable;

/**
 * What a browser says of its device by CC/PP (Portlet 3.0, 12.2.6): nothing, for none has sent such profiles for many
 * years.
 */
final class NoProfile implements Profile {

    @Override
    public @Nullable Attribute getAttribute(String name) {
        return null;
    }

    @Override
    public Set<Attribute> getAttributes() {
        return Set.of();
    }

    @Override
    public @Nullable Component getComponent(String localtype) {
        return null;
    }

    @Override
    public Set<Component> getComponents() {
        return Set.of();
    }

    @Override
    public @Nullable ProfileDescription getDescription() {
        return null;
    }
}
