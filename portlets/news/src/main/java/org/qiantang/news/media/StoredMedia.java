// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.media;

/**
 * A file in the store.
 *
 * @param width of a picture in pixels; 0 where not known
 * @param height of a picture in pixels; 0 where not known
 */
public record StoredMedia(MediaName name, int width, int height) {}
