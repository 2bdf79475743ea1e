// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

/**
 * The picture of an article in lists and previews.
 *
 * @param file its name in the media store
 * @param alt what it shows, for those who cannot see it; may be empty
 * @param width in pixels, 0 if not known
 * @param height in pixels, 0 if not known
 */
public record Picture(String file, String alt, int width, int height) {

    public static final Picture NONE = new Picture("", "", 0, 0);

    public boolean isEmpty() {
        return file.isEmpty();
    }
}
