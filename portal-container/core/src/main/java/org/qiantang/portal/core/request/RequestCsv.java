// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.request;

import java.io.IOException;
import java.io.Writer;
import java.net.IDN;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.qiantang.portal.api.site.SitePlan;
import org.qiantang.portal.api.site.SiteRequest;
import org.qiantang.portal.core.spreadsheet.Cells;
import org.qiantang.portal.views.Messages;

/** Writes plans as a table for spreadsheets: a line for each, nothing in it a formula. */
final class RequestCsv {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final List<String> COLUMNS = List.of(
            "number",
            "state",
            "overdue",
            "mode",
            "organisation",
            "nameChinese",
            "nameEnglish",
            "siteKey",
            "host",
            "visits",
            "leader",
            "phone",
            "mail",
            "deputy",
            "starts",
            "trial",
            "opens",
            "server",
            "filing",
            "requester",
            "changed");

    private final Messages messages =
            new Messages(RequestCsv.class.getClassLoader(), RequestCsv.class.getPackageName() + ".messages");
    private final Locale language;
    private final LocalDate today;

    RequestCsv(Locale language, Clock clock) {
        this.language = language;
        this.today = LocalDate.now(clock.withZone(CHINA));
    }

    void write(List<SiteRequest> rows, Writer out) throws IOException {
        out.write(Cells.BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(
                COLUMNS.stream().map(column -> text("csv." + column)).toList());
        for (SiteRequest row : rows) printer.printRecord(cells(row));
        printer.flush();
    }

    private List<String> cells(SiteRequest row) {
        SitePlan plan = row.plan();
        return List.of(
                        String.valueOf(row.id()),
                        text("state." + row.state()),
                        row.isOverdue(today) ? text("csv.yes") : "",
                        plan.mode() == null ? "" : text("mode." + plan.mode()),
                        row.organisationName(),
                        plan.nameChinese(),
                        plan.nameEnglish(),
                        plan.siteKey(),
                        IDN.toUnicode(plan.host()),
                        plan.visits() == null ? "" : String.valueOf(plan.visits()),
                        plan.leader(),
                        plan.phone(),
                        plan.mail(),
                        plan.deputy(),
                        PlanJson.day(plan.starts()),
                        PlanJson.day(plan.trial()),
                        PlanJson.day(plan.opens()),
                        plan.server(),
                        plan.filing(),
                        row.requester(),
                        MINUTE.format(row.changed().atZone(CHINA)))
                .stream()
                .map(Cells::harmless)
                .toList();
    }

    private String text(String key) {
        return messages.text(language, key);
    }
}
