// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.qiantang.portal.api.security.Caller;

/**
 * Takes over organisations, or staff with their posts, from a table: CSV (UTF-8 or GB 18030) or XLSX. The first row names
 * the columns, in Chinese or English. All or nothing: a table with one wrong row changes nothing.
 */
public interface StaffImport {

    /** What the rows of a table are. */
    enum Kind {
        /** 机构: code, parent, names, credit code. */
        ORGANISATIONS,
        /** 人员: account name, display name, mail, staff number, organisation, post. */
        STAFF
    }

    /**
     * Reads a table and, unless it is a dry run, takes it over.
     *
     * @param fileName tells CSV and XLSX apart
     * @param dryRun whether to look only
     * @throws IOException if the table cannot be read
     */
    ImportReport read(Caller caller, Kind kind, String fileName, InputStream table, boolean dryRun) throws IOException;

    /** The headings of a table of this kind, for an empty one to fill in: in Chinese, or in English for other languages. */
    List<String> headings(Kind kind, Locale language);
}
