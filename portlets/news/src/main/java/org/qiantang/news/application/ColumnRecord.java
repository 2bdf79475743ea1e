// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qiantang.news.domain.ColumnText;
import org.qiantang.portal.api.content.ImportRejectedException;

/** Reads the texts of an imported column: {@code name.zh-CN}, {@code description.en} and so on. */
record ColumnRecord(RecordFields fields) {

    private static final int MAX_NAME = 100;
    private static final int MAX_DESCRIPTION = 500;
    private static final int MAX_KEYWORDS = 250;
    private static final Pattern NAME = Pattern.compile("names?\\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)");

    /** By language; a language counts if the column has a name in it. */
    Map<String, ColumnText> texts() {
        Map<String, ColumnText> texts = new TreeMap<>();
        for (String field : fields.values().keySet()) {
            Matcher name = NAME.matcher(field);
            if (name.matches() && fields.has(field)) texts.put(name.group(1), text(field, name.group(1)));
        }
        if (texts.isEmpty()) throw new ImportRejectedException("field 'name.zh-CN' is missing: a column needs a name");
        return texts;
    }

    private ColumnText text(String nameField, String language) {
        return new ColumnText(
                fields.line(nameField, MAX_NAME),
                fields.line("description." + language, MAX_DESCRIPTION),
                fields.line("keywords." + language, MAX_KEYWORDS),
                fields.line(fields.has("type." + language) ? "type." + language : "type", MAX_NAME));
    }
}
