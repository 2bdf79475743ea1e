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
import net.bytebuddy.matcher.ElementMatcher;
import net.bytebuddy.pool.TypePool;
import net.bytebuddy.utility.OpenedClassReader;

/** Replaces every call of one method in some methods of one class. */
abstract class ReplacedCall implements Plugin {

    private final String target;
    private final ElementMatcher<? super MethodDescription> methods;
    private final String calledOwner;
    private final String calledName;

    /**
     * @param target name of the class that is changed
     * @param methods those of its methods that are changed
     * @param calledOwner internal name of the class whose method is called there
     * @param calledName name of the method that is called there
     */
    ReplacedCall(
            String target, ElementMatcher<? super MethodDescription> methods, String calledOwner, String calledName) {
        this.target = target;
        this.methods = methods;
        this.calledOwner = calledOwner;
        this.calledName = calledName;
    }

    /** Writes what stands there instead. */
    abstract void writeInstead(MethodVisitor code);

    @Override
    public boolean matches(TypeDescription type) {
        return type.getName().equals(target);
    }

    @Override
    public DynamicType.Builder<?> apply(
            DynamicType.Builder<?> builder, TypeDescription type, ClassFileLocator locator) {
        return builder.visit(new AsmVisitorWrapper.ForDeclaredMethods().method(methods, this::wrap));
    }

    @Override
    public void close() {
        // holds nothing
    }

    private MethodVisitor wrap(
            TypeDescription type,
            MethodDescription method,
            MethodVisitor visitor,
            Implementation.Context context,
            TypePool pool,
            int writerFlags,
            int readerFlags) {
        return new MethodVisitor(OpenedClassReader.ASM_API, visitor) {
            @Override
            public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
                if (owner.equals(calledOwner) && name.equals(calledName)) writeInstead(mv);
                else super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            }
        };
    }
}
