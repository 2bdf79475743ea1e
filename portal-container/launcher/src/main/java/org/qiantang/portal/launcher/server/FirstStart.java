// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.nio.file.Path;

/** Fills a portal that has just been set up. */
@FunctionalInterface
public interface FirstStart {

    /** @param sample the folder of the sample content */
    void fill(RunningPortal portal, Path sample);
}
