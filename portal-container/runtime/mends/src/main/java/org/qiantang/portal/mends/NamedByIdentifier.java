// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.mends;

import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.matcher.ElementMatchers;

/**
 * Mend 8: lets portlet.xml 2.0 declare a public render parameter with nothing but its identifier, which then is its name.
 * The schema asks for a name, but portals of that time did not.
 */
public final class NamedByIdentifier extends ReplacedCall {

    private static final String DECLARATION = "org/apache/pluto/container/om/portlet20/impl/PublicRenderParameterType";

    public NamedByIdentifier() {
        super(
                "org.apache.pluto.container.om.portlet.impl.JSR286ConfigurationProcessor",
                ElementMatchers.named("handlePRPs"),
                DECLARATION,
                "getName");
    }

    @Override
    void writeInstead(MethodVisitor code) {
        code.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                "org/qiantang/portal/runtime/PublicParameterNames",
                "of",
                "(L" + DECLARATION + ";)Ljava/lang/String;",
                false);
    }
}
