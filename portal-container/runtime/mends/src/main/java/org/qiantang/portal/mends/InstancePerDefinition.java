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
 * Mend 3: gives each portlet definition an instance of its own (Portlet 3.0, 5.1). Pluto took CDI's contextual reference,
 * which is one and the same for all definitions of a class with a scope.
 */
public final class InstancePerDefinition implements Plugin {

    private static final String TARGET = "org.apache.pluto.container.om.portlet.impl.ConfigurationProcessor";
    private static final String BEAN_MANAGER = "jakarta/enterprise/inject/spi/BeanManager";
    private static final String REFERENCE = "(Ljakarta/enterprise/inject/spi/Bean;Ljava/lang/reflect/Type;"
            + "Ljakarta/enterprise/context/spi/CreationalContext;)Ljava/lang/Object;";

    @Override
    public boolean matches(TypeDescription type) {
        return type.getName().equals(TARGET);
    }

    @Override
    public DynamicType.Builder<?> apply(
            DynamicType.Builder<?> builder, TypeDescription type, ClassFileLocator locator) {
        return builder.visit(new AsmVisitorWrapper.ForDeclaredMethods()
                .method(ElementMatchers.named("instantiatePortlets"), new OwnInstance()));
    }

    @Override
    public void close() {
        // holds nothing
    }

    private static final class OwnInstance implements AsmVisitorWrapper.ForDeclaredMethods.MethodVisitorWrapper {
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
                    if (owner.equals(BEAN_MANAGER) && name.equals("getReference")) {
                        super.visitMethodInsn(
                                Opcodes.INVOKESTATIC,
                                "org/qiantang/portal/runtime/PortletInstances",
                                "forDefinition",
                                "(L" + BEAN_MANAGER + ";" + REFERENCE.substring(1),
                                false);
                        return;
                    }
                    super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
                }
            };
        }
    }
}
