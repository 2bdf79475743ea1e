// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.mends;

/** Mend 12, where methods with annotations find the object that they are called on. */
public final class ExactClassOfMethod extends ExactClass {
    public ExactClassOfMethod() {
        super("org.apache.pluto.container.bean.processor.AnnotatedMethod", "activate");
    }
}
