// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.bundle;

import java.util.List;

/** A bundle that is not what it should be; nothing of it was taken. */
public class BundleRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final BundleFault fault;
    private final List<String> arguments;

    public BundleRefusedException(BundleFault fault, String... arguments) {
        super(fault + " " + String.join(" ", arguments));
        this.fault = fault;
        this.arguments = List.of(arguments);
    }

    public BundleFault fault() {
        return fault;
    }

    /** What the sentence names: a file, a number. */
    public List<String> arguments() {
        return arguments;
    }
}
