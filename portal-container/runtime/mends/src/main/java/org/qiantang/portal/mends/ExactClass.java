// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.mends;

import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.matcher.ElementMatchers;

/**
 * Mend 12: makes portlets whose class has a subclass in the same application. Pluto asked CDI for a bean of the class; there
 * are two then, and the application could not be deployed.
 */
abstract class ExactClass extends ReplacedCall {

    private static final String BEAN_MANAGER = "jakarta/enterprise/inject/spi/BeanManager";

    ExactClass(String target, String method) {
        super(target, ElementMatchers.named(method), BEAN_MANAGER, "resolve");
    }

    @Override
    final void writeInstead(MethodVisitor code) {
        code.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                "org/qiantang/portal/runtime/PortletInstances",
                "exact",
                "(L" + BEAN_MANAGER + ";Ljava/util/Set;)Ljakarta/enterprise/inject/spi/Bean;",
                false);
    }
}
