// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import java.util.Optional;
import org.qiantang.news.domain.Video;
import org.qiantang.news.media.MediaName;

/**
 * A video as views show it.
 *
 * @param type its media type
 * @param posterUrl empty if it has no poster
 * @param captionsUrl empty if it has no captions
 */
public record VideoLink(String url, String type, String posterUrl, String captionsUrl) {

    static Optional<VideoLink> of(Video video) {
        return MediaName.parse(video.file())
                .map(file -> new VideoLink(
                        file.address(),
                        file.type().contentType(),
                        PictureLink.addressOf(video.poster()),
                        PictureLink.addressOf(video.captions())));
    }
}
