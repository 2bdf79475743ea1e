// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

/**
 * The video of an article; all are names in the media store, empty where there is none.
 *
 * @param poster picture that is shown until the video plays
 * @param captions its captions as WebVTT
 */
public record Video(String file, String poster, String captions) {

    public static final Video NONE = new Video("", "", "");

    public boolean isEmpty() {
        return file.isEmpty();
    }
}
