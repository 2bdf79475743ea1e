// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Small pictures. */
public final class MediaFixture {

    private MediaFixture() {}

    public static byte[] png(int width, int height) {
        return picture("png", width, height);
    }

    public static byte[] jpeg(int width, int height) {
        return picture("jpg", width, height);
    }

    private static byte[] picture(String format, int width, int height) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
