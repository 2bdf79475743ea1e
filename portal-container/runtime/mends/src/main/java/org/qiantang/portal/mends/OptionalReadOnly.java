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
 * Mend 7: lets preferences of portlet.xml 1.0 leave {@code read-only} out, as its schema does. Pluto asked for the value
 * of what was not there, and the whole application failed; the readers of the later versions ask first.
 */
public final class OptionalReadOnly implements Plugin {
    private static final String TARGET = "org.apache.pluto.container.om.portlet.impl.JSR168ConfigurationProcessor";
    private static final String READ_ONLY = "org/apache/pluto/container/om/portlet10/impl/ReadOnlyType";

    @Override
    public boolean matches(TypeDescription type) {
        return type.getName().equals(TARGET);
    }

    @Override
    public DynamicType.Builder<?> apply(
            DynamicType.Builder<?> builder, TypeDescription type, ClassFileLocator locator) {
        return builder.visit(new AsmVisitorWrapper.ForDeclaredMethods()
                .method(ElementMatchers.named("handlePreferences"), new NullIsFalse()));
    }

    @Override
    public void close() {
        // holds nothing
    }

    /** Puts {@code String.valueOf(readOnly)} where {@code readOnly.value()} stood: TRUE, FALSE, or null, which is not true. */
    private static final class NullIsFalse implements AsmVisitorWrapper.ForDeclaredMethods.MethodVisitorWrapper {
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
                    if (owner.equals(READ_ONLY) && name.equals("value")) {
                        super.visitMethodInsn(
                                Opcodes.INVOKESTATIC,
                                "java/lang/String",
                                "valueOf",
                                "(Ljava/lang/Object;)Ljava/lang/String;",
                                false);
                        return;
                    }
                    super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
                }
            };
        }
    }
}
