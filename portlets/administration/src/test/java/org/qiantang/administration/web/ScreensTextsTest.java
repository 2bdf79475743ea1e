// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.account.AccountStatus;
import org.qiantang.portal.api.audit.AuditBreak;
import org.qiantang.portal.api.audit.AuditOutcome;
import org.qiantang.portal.api.organisation.StaffImport;
import org.qiantang.portal.api.security.Explanation;
import org.qiantang.portal.api.site.SiteMode;
import org.qiantang.portal.api.site.SiteRequestAction;
import org.qiantang.portal.api.site.SiteRequestState;
import org.qiantang.portal.api.site.SiteTree;
import org.qiantang.portal.api.site.SiteWatch;

/** The texts of both languages, and the views and classes that name them. */
class ScreensTextsTest {

    private static final Path WEB = Path.of("src/main/webapp/WEB-INF");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern IN_VIEW = Pattern.compile("msg\\.(\\w+)");
    private static final Pattern IN_SOURCE = Pattern.compile("say\\(\\s*\"([A-Za-z_]+)\"");
    private static final Pattern DONE = Pattern.compile("done\\(\"(\\w+)\"\\)|DONE, \"(\\w+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"(\\w+)\"");
    private static final Pattern INLINE =
            Pattern.compile("(?i)<[^>]*\\s(?:style|on[a-z]+)\\s*=|<script|<style|javascript:|data:");

    /** Texts that are looked for by names which views or services make up. */
    private static final Pattern COMPUTED = Pattern.compile(
            "(import_heading|kind|siteMode|status|outcome|effect|table|break|problem|field|action|actor|method|done|screen|screenHelp|planState|planMode|planAction|updateField|finding|mend|column|severity)_.*");

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(keys(Locale.ENGLISH)).isEqualTo(keys(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void every_text_that_is_named_is_there_and_no_other() throws IOException {
        Set<String> named = found(files(WEB, ".xhtml"), IN_VIEW);
        named.addAll(found(files(SOURCES, ".java"), IN_SOURCE));
        named.removeIf(name -> name.endsWith("_")); // the beginning of a computed one

        Set<String> known = keys(Locale.ENGLISH);
        assertThat(known).containsAll(named);
        Set<String> left = new TreeSet<>(known);
        left.removeAll(named);
        left.removeIf(key -> COMPUTED.matcher(key).matches());
        assertThat(left).isEmpty();
    }

    @Test
    void everything_that_is_computed_has_its_text() {
        Stream<String> needed = Stream.of(
                        names("kind", AccountKind.values()),
                        names("status", AccountStatus.values()),
                        names("outcome", AuditOutcome.values()),
                        names("effect", Explanation.Effect.values()),
                        names("table", StaffImport.Kind.values()),
                        names("planState", SiteRequestState.values()),
                        names("planMode", SiteMode.values()),
                        names("planAction", SiteRequestAction.values()),
                        names("done_plan", SiteRequestAction.values()).map(name -> name.replace("plan_", "plan")),
                        names("siteMode", SiteTree.Mode.values()),
                        names("break", AuditBreak.Kind.values()),
                        names("finding", SiteWatch.Kind.values()),
                        names("mend", SiteWatch.Kind.values()))
                .flatMap(names -> names);

        assertThat(keys(Locale.ENGLISH)).containsAll(needed.toList());
    }

    @Test
    void everything_that_can_have_been_done_has_its_sentence() throws IOException {
        Set<String> done = found(files(SOURCES, ".java"), DONE);
        Set<String> told = new TreeSet<>();
        for (String key : keys(Locale.ENGLISH)) if (key.startsWith("done_")) told.add(key.substring(5));

        done.remove("plan"); // followed by what was done to the plan
        assertThat(told).containsAll(done);
        Stream.of(SiteRequestAction.values()).map(action -> "plan" + action).forEach(told::remove); // put together
        assertThat(found(files(SOURCES, ".java"), LITERAL)).containsAll(told);
    }

    @Test
    void views_have_neither_scripts_nor_styles_of_their_own() throws IOException {
        for (Path view : files(WEB, ".xhtml")) {
            String text = Files.readString(view).replaceAll("data-label=", "label=");
            assertThat(INLINE.matcher(text).find()).as(view.toString()).isFalse();
        }
    }

    /** Facelets would take these for the site, the session or the request of the portal. */
    @Test
    void no_variable_of_a_view_hides_what_the_bridge_offers() throws IOException {
        for (Path view : files(WEB, ".xhtml")) {
            assertThat(Files.readString(view))
                    .as(view.toString())
                    .doesNotContainPattern("var=\"(site|session|request|view|param|header|cookie|flash|permission)\"");
        }
    }

    private static Stream<String> names(String prefix, Enum<?>[] all) {
        return Stream.of(all).map(one -> prefix + "_" + one.name());
    }

    private static Set<String> found(List<Path> files, Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files) {
            Matcher matcher = pattern.matcher(Files.readString(file));
            while (matcher.find()) {
                for (int i = 1; i <= matcher.groupCount(); i++) {
                    if (matcher.group(i) != null) found.add(matcher.group(i));
                }
            }
        }
        return found;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static Set<String> keys(Locale language) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new TreeSet<>(ResourceBundle.getBundle("org.qiantang.administration.messages", language, control)
                .keySet());
    }
}
