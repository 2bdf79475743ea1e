// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.qiantang.news.media.MediaName;
import org.qiantang.news.media.MediaRejectedException;
import org.qiantang.news.media.MediaStore;
import org.qiantang.news.media.StoredMedia;
import org.qiantang.portal.api.content.ImportRejectedException;

/** The files that came with a record; each enters the store when the record first names it. For one record. */
final class ImportedMedia {

    private final MediaStore store;
    private final Map<String, byte[]> files;
    private final Map<String, StoredMedia> found = new HashMap<>();

    ImportedMedia(MediaStore store, Map<String, byte[]> files) {
        this.store = store;
        this.files = Map.copyOf(files);
    }

    /** What a name of a file of this record, or an address of the store, means; empty for all that is not ours. */
    Optional<StoredMedia> find(String source) {
        StoredMedia known = found.get(source);
        if (known != null) return Optional.of(known);
        byte[] content = files.get(source);
        if (content != null) return Optional.of(stored(source, content));
        return MediaName.ofAddress(source).flatMap(store::describe);
    }

    private StoredMedia stored(String source, byte[] content) {
        try {
            StoredMedia stored = store.add(content);
            found.put(source, stored);
            found.put(stored.name().address(), stored);
            return stored;
        } catch (MediaRejectedException e) {
            throw new ImportRejectedException("file '" + source + "': " + e.getMessage());
        }
    }
}
