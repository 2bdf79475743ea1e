// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import org.qiantang.news.domain.Picture;
import org.qiantang.news.media.MediaName;

/**
 * A picture as views show it.
 *
 * @param url empty if there is no picture
 * @param width empty if it is not known
 * @param height empty if it is not known
 */
public record PictureLink(String url, String alt, String width, String height) {

    static PictureLink of(Picture picture) {
        return new PictureLink(
                addressOf(picture.file()), picture.alt(), pixels(picture.width()), pixels(picture.height()));
    }

    /** Where browsers get this file of the media store; empty for a name that the store does not give. */
    static String addressOf(String file) {
        return MediaName.parse(file).map(MediaName::address).orElse("");
    }

    private static String pixels(int number) {
        return number > 0 ? Integer.toString(number) : "";
    }

    public boolean isShown() {
        return !url.isEmpty();
    }
}
