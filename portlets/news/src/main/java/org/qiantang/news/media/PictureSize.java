// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Width and height of a picture in pixels, read from its header without unpacking it. */
record PictureSize(int width, int height) {

    /** For formats that the Java platform does not read. */
    static final PictureSize UNKNOWN = new PictureSize(0, 0);

    private static final int MAX_SIDE = 16_384;

    static PictureSize of(MediaType type, byte[] content) {
        return read(type, new ByteArrayInputStream(content));
    }

    static PictureSize of(MediaType type, Path file) {
        return read(type, file.toFile());
    }

    /** @param source anything that the Java platform reads pictures from */
    private static PictureSize read(MediaType type, Object source) {
        if (!type.isPicture()) return UNKNOWN;
        Iterator<ImageReader> readers = ImageIO.getImageReadersBySuffix(type.extension());
        if (!readers.hasNext()) return UNKNOWN;
        ImageReader reader = readers.next();
        try (ImageInputStream in = ImageIO.createImageInputStream(source)) {
            reader.setInput(in, true, true);
            return bounded(reader.getWidth(0), reader.getHeight(0));
        } catch (IOException | RuntimeException e) {
            throw new MediaRejectedException("the picture is damaged", e);
        } finally {
            reader.dispose();
        }
    }

    private static PictureSize bounded(int width, int height) {
        if (width > MAX_SIDE || height > MAX_SIDE) {
            throw new MediaRejectedException("the picture is larger than " + MAX_SIDE + " pixels", null);
        }
        return new PictureSize(width, height);
    }
}
