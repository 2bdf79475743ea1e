// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.site.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiantang.administration.web.Fakes.answer;

import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qiantang.administration.web.Fakes;
import org.qiantang.administration.web.KnownHere;
import org.qiantang.administration.web.form.FormFixture;
import org.qiantang.administration.web.form.Mistake;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.theme.ContrastFigure;
import org.qiantang.portal.api.theme.ThemePackages;
import org.qiantang.portal.api.theme.ThemeProblem;
import org.qiantang.portal.api.theme.ThemeRejectedException;
import org.qiantang.portal.api.theme.ThemeVersion;

class SiteThemeViewTest {

    private static final String MANAGE = "site:theme:manage";
    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
    private static final ThemeProblem ADDRESS = new ThemeProblem("css/site.css", "第 3 行", "不在主题包里");

    private final List<String> acts = new ArrayList<>();
    private String worn = "education";

    /** The site has a theme in two versions, the first of which is active, and a newer theme of one version. */
    private final ThemePackages packages = Fakes.of(
            ThemePackages.class,
            "list",
            answer(arguments -> List.of(
                    version("education", 2, MAY.plusSeconds(60), false),
                    version("education", 1, MAY, true),
                    version("education-winter", 1, MAY.plusSeconds(90), false))),
            "worn",
            answer(arguments -> worn),
            "upload",
            answer(arguments -> {
                String text = new String((byte[]) arguments[2], StandardCharsets.UTF_8);
                if (text.equals("bad")) throw new ThemeRejectedException(List.of(ADDRESS));
                acts.add("uploaded " + text + " in " + arguments[3]);
                return version("education", 3, MAY, false);
            }),
            "activate",
            answer(arguments -> {
                if (arguments[2].equals("education-winter"))
                    throw new RejectedException(Problem.of("theme", Problem.Kind.IN_USE, "home, news"));
                return acts.add("activated " + arguments[2] + " " + arguments[3]);
            }),
            "takeOff",
            answer(arguments -> {
                if (!worn.equals("education"))
                    throw new RejectedException(Problem.of("theme", Problem.Kind.UNKNOWN, "education"));
                return acts.add("taken off " + arguments[1]);
            }),
            "remove",
            answer(arguments -> {
                if (arguments[2].equals("education"))
                    throw new RejectedException(Problem.of("theme", Problem.Kind.IN_USE, "education, schools"));
                return acts.add("removed " + arguments[2]);
            }),
            "contrasts",
            answer(arguments -> List.of(
                    new ContrastFigure("light", "ink", "paper", "#1c2321", "#fff", 4.4999, 4.5),
                    new ContrastFigure("dark", "ink", "paper", "#eee", "#111", 15, 4.5))));

    private static ThemeVersion version(String theme, int number, Instant when, boolean active) {
        return new ThemeVersion(theme, number, "秋", "教育", "Education", "ab", 1025, "li.na", when, active);
    }

    private SiteThemeView view(KnownHere here) {
        SiteThemeView view = new SiteThemeView();
        view.here = here;
        view.attempts = FormFixture.attempts(here);
        view.packages = packages;
        return view;
    }

    private SiteThemeView view() {
        return view(KnownHere.of("li.na", MANAGE));
    }

    private static Part file(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return Fakes.of(
                Part.class,
                "getSize",
                answer(arguments -> (long) bytes.length),
                "getSubmittedFileName",
                answer(arguments -> "winter.zip"),
                "getInputStream",
                answer(arguments -> new ByteArrayInputStream(bytes)));
    }

    private static VersionRow row(SiteThemeView view, String theme, int number) {
        return view.getRows().stream()
                .filter(row -> row.theme().equals(theme) && row.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> mistakes(SiteThemeView view) {
        return view.getActs().getMistakes().stream().map(Mistake::sentence).toList();
    }

    @Test
    void the_newest_version_of_all_themes_comes_first() {
        SiteThemeView view = view();

        assertThat(view.getRows())
                .extracting(row -> row.theme() + " " + row.number())
                .containsExactly("education-winter 1", "education 2", "education 1");
        assertThat(view.getThemes()).extracting(VersionRow::number).containsExactly(1, 2);
        assertThat(row(view, "education", 1).worn()).isTrue();
        assertThat(row(view, "education", 1).size()).isEqualTo(2);
        assertThat(view.getSentence()).isEqualTo("本站正在使用主题“教育”的第 1 版（秋）。");
        assertThat(view(KnownHere.of("li.na", MANAGE).in(Locale.ENGLISH)).getSentence())
                .isEqualTo("This site wears version 1 (秋) of the theme “Education”.");
    }

    @Test
    void a_site_in_the_theme_of_the_site_above_has_nothing_to_take_off() {
        worn = "hangzhou";
        SiteThemeView view = view();

        assertThat(view.isOwn()).isFalse();
        assertThat(view.getSentence()).contains("“hangzhou”");
        assertThat(row(view, "education", 1).active()).isTrue();
        assertThat(row(view, "education", 1).worn()).isFalse();
        view.takeOff(); // a page that was there before
        assertThat(mistakes(view)).containsExactly("本站没有使用自己的主题，不需要停用");
    }

    @Test
    void a_good_package_becomes_a_version() {
        SiteThemeView view = view();
        view.setFile(file("zip"));

        assertThat(view.upload()).isEqualTo("site-theme?faces-redirect=true&done=themeUploaded");

        assertThat(acts).containsExactly("uploaded zip in zh_CN");
    }

    @Test
    void everything_that_is_wrong_with_a_package_is_told_until_the_next_one_comes() {
        SiteThemeView view = view();
        view.setFile(file("bad"));

        assertThat(view.upload()).isEmpty();

        assertThat(view.getProblems()).containsExactly(ADDRESS);
        assertThat(view.getFileName()).isEqualTo("winter.zip");
        assertThat(view.isQuiet()).isFalse();
        view.upload();
        assertThat(view.getProblems()).isEmpty();
        assertThat(view.getForm().mistake("themeFile")).isEqualTo("请选择主题包（zip 文件）");
        assertThat(acts).isEmpty();
    }

    @Test
    void the_version_that_was_seen_is_activated() {
        SiteThemeView view = view();

        assertThat(view.activate(row(view, "education", 2)))
                .isEqualTo("site-theme?faces-redirect=true&done=themeActivated");

        assertThat(acts).containsExactly("activated education 2");
    }

    @Test
    void what_is_in_the_way_is_told_in_the_words_of_the_act() {
        SiteThemeView view = view();

        assertThat(view.activate(row(view, "education-winter", 1))).isEmpty();
        assertThat(mistakes(view)).singleElement().asString().contains("版式", "home, news");

        view.ask(row(view, "education", 2));
        assertThat(mistakes(view)).isEmpty();
        assertThat(view.remove()).isEmpty();
        assertThat(mistakes(view)).singleElement().asString().contains("不能删除", "education, schools");
        assertThat(acts).isEmpty();
    }

    @Test
    void a_theme_is_removed_after_a_question_only() {
        SiteThemeView view = view();
        VersionRow winter = row(view, "education-winter", 1);
        view.ask(winter);
        view.keep();
        assertThat(view.getAsked()).isNull();
        assertThat(acts).isEmpty();

        view.ask(winter);
        assertThat(view.remove()).isEqualTo("site-theme?faces-redirect=true&done=themeRemoved");

        assertThat(acts).containsExactly("removed education-winter");
        assertThat(view.removal(winter)).isEqualTo("删除主题“教育”（education-winter）");
    }

    @Test
    void a_version_can_be_seen_and_had() {
        SiteThemeView view = view();
        VersionRow winter = row(view, "education-winter", 1);

        assertThat(view.preview(winter)).isEqualTo("/_theme-preview?theme=education-winter&number=1");
        assertThat(view.download(winter)).isEqualTo("/page?package.education-winter.1");
        assertThat(view.getStarter()).isEqualTo("/page?starter");
    }

    @Test
    void the_services_are_not_even_asked_for_who_may_not() {
        SiteThemeView view = view(KnownHere.of("li.na"));

        assertThat(view.getRows()).isEmpty();
        assertThat(view.isOwn()).isFalse();
    }

    @Test
    void a_version_shows_its_contrasts_never_better_than_they_are() {
        ThemeVersionView version = new ThemeVersionView();
        version.here = KnownHere.of("li.na", MANAGE).at("theme", "education").at("number", "2");
        version.packages = packages;

        assertThat(version.getRow()).extracting(VersionRow::number).isEqualTo(2);
        assertThat(version.getLight()).singleElement().matches(figure -> version.ratio(figure.ratio())
                .equals("4.49"));
        assertThat(version.getDark()).extracting(ContrastFigure::front).containsExactly("#eee");
        assertThat(version.getPreview()).isEqualTo("/_theme-preview?theme=education&number=2");
    }

    @Test
    void of_a_version_that_is_not_there_nothing_is_shown() {
        ThemeVersionView version = new ThemeVersionView();
        version.here = KnownHere.of("li.na", MANAGE).at("theme", "health").at("number", "2");
        version.packages = packages;

        assertThat(version.getRow()).isNull();
        assertThat(version.getLight()).isEmpty();
        assertThat(version.getPreview()).isEmpty();
    }
}
