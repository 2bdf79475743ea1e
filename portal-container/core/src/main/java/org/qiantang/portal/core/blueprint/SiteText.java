// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.util.List;
import org.qiantang.portal.core.site.LatePages;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.SiteUnreadableException;

/**
 * What is written of a site in the database.
 *
 * @param site its blueprint without the pages
 * @param pages one item of a blueprint's list of pages each
 */
record SiteText(String key, String site, List<String> pages) {

    Site read(BlueprintReader reader, BlueprintWriter writer) {
        try {
            return reader.read(writer.join(site, pages), SiteRepository.LONGEST).site();
        } catch (BlueprintInvalidException e) {
            throw new SiteUnreadableException(key, e);
        }
    }

    /** The same site; its pages are read, and rules between them checked, when somebody asks for one. */
    Site readPagesLate(BlueprintReader reader, BlueprintWriter writer) {
        LatePages late = new LatePages(pages.size(), () -> read(reader, writer).pages());
        try {
            return reader.readWithoutPages(writer.withoutPages(site), SiteRepository.LONGEST, late);
        } catch (BlueprintInvalidException e) {
            throw new SiteUnreadableException(key, e);
        }
    }
}
