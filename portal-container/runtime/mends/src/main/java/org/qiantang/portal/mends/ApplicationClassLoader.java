// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.mends;

import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.matcher.ElementMatchers;

/**
 * Mend 2: lets portlet.xml 1.0 name classes of the portlet application. Pluto looked for them with the class loader of
 * its own module, where they are not; the readers of the later versions use the thread's context class loader, as here.
 */
public final class ApplicationClassLoader extends ReplacedCall {

    public ApplicationClassLoader() {
        super(
                "org.apache.pluto.container.om.portlet.impl.JSR168ConfigurationProcessor",
                ElementMatchers.any(),
                "java/lang/Class",
                "getClassLoader");
    }

    @Override
    void writeInstead(MethodVisitor code) {
        code.visitInsn(Opcodes.POP);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/Thread", "currentThread", "()Ljava/lang/Thread;", false);
        code.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL, "java/lang/Thread", "getContextClassLoader", "()Ljava/lang/ClassLoader;", false);
    }
}
