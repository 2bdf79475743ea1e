// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class PortalVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String built = PortalVersion.class.getPackage().getImplementationVersion();
        return new String[] {"Qiantang Portal " + Objects.requireNonNullElse(built, "(sources)")};
    }
}
