// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.qiantang.news.media.MediaRejectedException;
import org.qiantang.news.media.MediaStore;
import org.qiantang.news.media.MediaType;
import org.qiantang.news.media.StoredMedia;

/** Keeps the pictures that editors add to their articles. */
@ApplicationScoped
public class PictureKeeper {

    @Inject
    MediaStore store;

    /**
     * Stores a picture.
     *
     * @throws MediaRejectedException if it is none, damaged or too large
     */
    public StoredMedia keep(Editor editor, byte[] content) {
        editor.requireWrite();
        if (MediaType.ofContent(content).filter(MediaType::isPicture).isEmpty()) {
            throw new MediaRejectedException("the file for site " + editor.site() + " is no picture", null);
        }
        return store.add(content);
    }
}
