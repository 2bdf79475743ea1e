// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.mends;

import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.matcher.ElementMatchers;

/**
 * Mend 3: gives each portlet definition an instance of its own (Portlet 3.0, 5.1). Pluto took CDI's contextual reference,
 * which is one and the same for all definitions of a class with a scope.
 */
public final class InstancePerDefinition extends ReplacedCall {

    private static final String BEAN_MANAGER = "jakarta/enterprise/inject/spi/BeanManager";

    public InstancePerDefinition() {
        super(
                "org.apache.pluto.container.om.portlet.impl.ConfigurationProcessor",
                ElementMatchers.named("instantiatePortlets"),
                BEAN_MANAGER,
                "getReference");
    }

    @Override
    void writeInstead(MethodVisitor code) {
        code.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                "org/qiantang/portal/runtime/PortletInstances",
                "forDefinition",
                "(L" + BEAN_MANAGER + ";Ljakarta/enterprise/inject/spi/Bean;Ljava/lang/reflect/Type;"
                        + "Ljakarta/enterprise/context/spi/CreationalContext;)Ljava/lang/Object;",
                false);
    }
}
