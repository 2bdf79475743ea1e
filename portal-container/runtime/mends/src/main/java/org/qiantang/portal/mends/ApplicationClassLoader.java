// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.mends;

import net.bytebuddy.asm.AsmVisitorWrapper;
import net.bytebuddy.build.Plugin;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.implementation.Implementation;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.matcher.ElementMatchers;
import net.bytebuddy.pool.TypePool;
import net.bytebuddy.utility.OpenedClassReader;

/**
 * Mend 2: lets portlet.xml 1.0 name classes of the portlet application. Pluto looked for them with the class loader of
 * its own module, where they are not; the readers of the later versions use the thread's context class loader, as here.
 */
public final class ApplicationClassLoader implements Plugin {

    private static final String TARGET = "org.apache.pluto.container.om.portlet.impl.JSR168ConfigurationProcessor";

    @Override
    public boolean matches(TypeDescription type) {
        return type.getName().equals(TARGET);
    }

    @Override
    public DynamicType.Builder<?> apply(
            DynamicType.Builder<?> builder, TypeDescription type, ClassFileLocator locator) {
        return builder.visit(
                new AsmVisitorWrapper.ForDeclaredMethods().method(ElementMatchers.any(), new ContextClassLoader()));
    }

    @Override
    public void close() {
        // holds nothing
    }

    /** Puts {@code Thread.currentThread().getContextClassLoader()} where {@code someClass.getClassLoader()} stood. */
    private static final class ContextClassLoader implements AsmVisitorWrapper.ForDeclaredMethods.MethodVisitorWrapper {
        @Override
        public MethodVisitor wrap(
                TypeDescription type,
                MethodDescription method,
                MethodVisitor visitor,
                Implementation.Context context,
                TypePool pool,
                int writerFlags,
                int readerFlags) {
            return new MethodVisitor(OpenedClassReader.ASM_API, visitor) {
                @Override
                public void visitMethodInsn(
                        int opcode, String owner, String name, String descriptor, boolean isInterface) {
                    if (owner.equals("java/lang/Class") && name.equals("getClassLoader")) {
                        super.visitInsn(Opcodes.POP);
                        super.visitMethodInsn(
                                Opcodes.INVOKESTATIC,
                                "java/lang/Thread",
                                "currentThread",
                                "()Ljava/lang/Thread;",
                                false);
                        super.visitMethodInsn(
                                Opcodes.INVOKEVIRTUAL,
                                "java/lang/Thread",
                                "getContextClassLoader",
                                "()Ljava/lang/ClassLoader;",
                                false);
                        return;
                    }
                    super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
                }
            };
        }
    }
}
