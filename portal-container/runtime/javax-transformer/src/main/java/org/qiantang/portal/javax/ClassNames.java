// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.javax;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the names that a class file mentions: the text constants of its constant pool (JVM specification, 4.4). */
final class ClassNames {

    private static final int MAGIC = 0xCAFEBABE;

    private ClassNames() {}

    /** Nothing for what is no class file. */
    static List<String> of(byte[] classFile) throws IOException {
        List<String> names = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile))) {
            if (in.readInt() != MAGIC) return List.of();
            in.skipBytes(4); // version
            int count = in.readUnsignedShort();
            for (int i = 1; i < count; i++) {
                int tag = in.readUnsignedByte();
                if (tag == 1) names.add(in.readUTF());
                else in.skipBytes(length(tag));
                if (tag == 5 || tag == 6) i++; // long and double count twice
            }
        } catch (EOFException e) {
            return List.of();
        }
        return names;
    }

    private static int length(int tag) throws IOException {
        return switch (tag) {
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
            case 5, 6 -> 8;
            default -> throw new IOException("unknown constant " + tag + " in a class file");
        };
    }
}
