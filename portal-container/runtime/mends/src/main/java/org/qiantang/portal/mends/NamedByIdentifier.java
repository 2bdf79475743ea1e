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
 * Mend 8: lets portlet.xml 2.0 declare a public render parameter with nothing but its identifier, which then is its name.
 * The schema asks for a name, but portals of that time did not.
 */
public final class NamedByIdentifier implements Plugin {

    private static final String TARGET = "org.apache.pluto.container.om.portlet.impl.JSR286ConfigurationProcessor";
    private static final String DECLARATION = "org/apache/pluto/container/om/portlet20/impl/PublicRenderParameterType";

    @Override
    public boolean matches(TypeDescription type) {
        return type.getName().equals(TARGET);
    }

    @Override
    public DynamicType.Builder<?> apply(
            DynamicType.Builder<?> builder, TypeDescription type, ClassFileLocator locator) {
        return builder.visit(new AsmVisitorWrapper.ForDeclaredMethods()
                .method(ElementMatchers.named("handlePRPs"), new NameOrIdentifier()));
    }

    @Override
    public void close() {
        // holds nothing
    }

    /** Puts {@code PublicParameterNames.of(declaration)} where {@code declaration.getName()} stood. */
    private static final class NameOrIdentifier implements AsmVisitorWrapper.ForDeclaredMethods.MethodVisitorWrapper {
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
                    if (owner.equals(DECLARATION) && name.equals("getName")) {
                        super.visitMethodInsn(
                                Opcodes.INVOKESTATIC,
                                "org/qiantang/portal/runtime/PublicParameterNames",
                                "of",
                                "(L" + DECLARATION + ";)Ljava/lang/String;",
                                false);
                        return;
                    }
                    super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
                }
            };
        }
    }
}
