// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.bundle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The list of files at the end of a ZIP file (APPNOTE.TXT, sections 4.3.12 and 4.3.16). Java's own classes do not say which
 * entries are symbolic links.
 */
final class ZipFolder {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int HEADER = 0x02014b50;
    private static final int HEADER_LENGTH = 46;
    private static final int UNIX = 3;
    private static final int FILE_TYPE = 0170000;
    private static final int LINK = 0120000;

    private ZipFolder() {}

    /** An entry of the list. */
    record Entry(String name, boolean isLink) {}

    /** The entries; throws {@link BundleRefusedException} if this is no ZIP file, or one with a comment or of many parts. */
    static List<Entry> entries(byte[] zip) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - END_LENGTH;
        if (end < 0 || bytes.getInt(end) != END) throw new BundleRefusedException(BundleFault.NOT_ZIP);
        int count = Short.toUnsignedInt(bytes.getShort(end + 10));
        int position = bytes.getInt(end + 16);
        List<Entry> entries = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                if (bytes.getInt(position) != HEADER) throw new BundleRefusedException(BundleFault.NOT_ZIP);
                int name = Short.toUnsignedInt(bytes.getShort(position + 28));
                int extra = Short.toUnsignedInt(bytes.getShort(position + 30));
                int comment = Short.toUnsignedInt(bytes.getShort(position + 32));
                int mode = Short.toUnsignedInt(bytes.getShort(position + 40));
                boolean link = bytes.get(position + 5) == UNIX && (mode & FILE_TYPE) == LINK;
                entries.add(new Entry(new String(zip, position + HEADER_LENGTH, name, StandardCharsets.UTF_8), link));
                position += HEADER_LENGTH + name + extra + comment;
            }
        } catch (IndexOutOfBoundsException e) {
            throw new BundleRefusedException(BundleFault.NOT_ZIP);
        }
        return entries;
    }
}
