// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.qiantang.portal.acceptance.server.Administration;

/** The components of PrimeFaces that portlets of a city need, each used in a portlet as a person uses it. */
@BrowserTest
class FacesComponentsBrowserIT {
    private static final int DESK = 1440;

    @TempDir
    Path folder;

    @Deployment(testable = false)
    static WebArchive playground() {
        return ShrinkWrap.createFromZipFile(
                WebArchive.class,
                new File(
                        System.getProperty("portal.acceptance.applications", "target/applications"), "playground.war"));
    }

    @BeforeAll
    static void import_the_playground() throws IOException {
        Path blueprint = Path.of(System.getProperty("portal.acceptance.playground", "../../portlets/playground"));
        var answer = Administration.putBlueprint(Files.readString(blueprint.resolve("playground.yaml")));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static FacesPage open(Browser browser, String path) {
        return FacesPage.open(browser, path, DESK);
    }

    // ------------------------------------------------------------------ tables and trees

    @Test
    void a_table_brings_the_next_page_of_its_rows(Browser browser) {
        FacesPage page = open(browser, "/tables").expect(".check-stops tbody tr:first-child td:nth-child(2)", "武林广场");

        page.click(".check-stops .ui-paginator-next")
                .expect(".check-stops tbody tr:first-child td:nth-child(2)", "近江")
                .expectSamePage();

        assertThat(page.texts(".check-stops tbody tr")).hasSize(8);
        page.expectQuietConsole();
    }

    @Test
    void a_table_is_sorted_by_the_heading_that_is_clicked(Browser browser) {
        FacesPage page = open(browser, "/tables");

        page.click(".check-stops th:nth-child(1)")
                .expectVisible(".check-stops th[aria-sort=ascending]")
                .click(".check-stops th:nth-child(1)")
                .expect(".check-stops tbody tr:first-child td:nth-child(1)", "1048");

        page.expectQuietConsole();
    }

    @Test
    void a_table_shows_only_what_is_typed_into_its_filter(Browser browser) {
        FacesPage page = open(browser, "/tables");

        page.type(".check-stops th input.ui-column-filter", "文化")
                .press(Keys.ENTER)
                .expectThat("document.querySelectorAll('.check-stops tbody tr').length === 2");

        assertThat(page.texts(".check-stops tbody td:nth-child(2)")).containsExactly("文化广场", "西湖文化广场");
        page.expectQuietConsole();
    }

    @Test
    void a_row_of_a_table_is_chosen(Browser browser) {
        open(browser, "/tables")
                .click(".check-stops tbody tr:nth-child(2) td:nth-child(2)")
                .expect(".check-stops .result", "已选：湖滨（钱塘区）")
                .expectSamePage()
                .expectQuietConsole();
    }

    @Test
    void a_row_of_a_table_is_edited_in_its_place(Browser browser) {
        open(browser, "/tables")
                .click(".check-halls tbody tr:nth-child(2) .ui-row-editor-pencil")
                .type(".check-halls tbody tr:nth-child(2) .ui-cell-editor-input input", "08:00-20:00")
                .click(".check-halls tbody tr:nth-child(2) .ui-row-editor-check")
                .expect(".check-halls .result-edited", "已保存：滨江区政务服务中心 08:00-20:00")
                .expect(".check-halls tbody tr:nth-child(2) .ui-cell-editor-output", "08:00-20:00")
                .expectQuietConsole();
    }

    @Test
    void several_rows_of_a_table_are_chosen(Browser browser) {
        open(browser, "/tables")
                .click(".check-halls tbody tr:nth-child(1) .ui-chkbox-box")
                .expect(".check-halls .result-chosen", "已选 1 个大厅")
                .click(".check-halls tbody tr:nth-child(3) .ui-chkbox-box")
                .expect(".check-halls .result-chosen", "已选 2 个大厅")
                .expectQuietConsole();
    }

    @Test
    void a_tree_opens_and_a_node_is_chosen(Browser browser) {
        open(browser, "/tables")
                .click(".check-departments li:nth-child(2) .ui-tree-toggler")
                .click(".check-departments .ui-treenode-label", "公共交通处")
                .expect(".check-departments .result", "已选部门：公共交通处")
                .expectQuietConsole();
    }

    @Test
    void a_tree_table_opens(Browser browser) {
        open(browser, "/tables")
                .click(".check-guides tbody tr:nth-child(1) .ui-treetable-toggler")
                .expect(".check-guides tbody tr:nth-child(2) td:nth-child(1)", "居民身份证办理")
                .expectQuietConsole();
    }

    // ------------------------------------------------------------------ fields

    @Test
    void a_field_completes_what_is_typed(Browser browser) {
        open(browser, "/inputs")
                .type(".check-stop input", "西湖")
                .click(".ui-autocomplete-item", "西湖文化广场")
                .expect(".check-stop .result", "西湖文化广场")
                .expectQuietConsole();
    }

    @Test
    void one_of_a_list_is_chosen(Browser browser) {
        open(browser, "/inputs")
                .click(".check-district .ui-selectonemenu")
                .click(".ui-selectonemenu-item", "西湖区")
                .expect(".check-district .result", "西湖区")
                .expectQuietConsole();
    }

    @Test
    void several_of_a_list_are_chosen(Browser browser) {
        open(browser, "/inputs")
                .click(".check-topics .ui-selectcheckboxmenu-trigger, .check-topics .ui-selectcheckboxmenu")
                .click(".ui-selectcheckboxmenu-item:nth-child(1) .ui-chkbox-box")
                .click(".ui-selectcheckboxmenu-item:nth-child(3) .ui-chkbox-box")
                .expect(".check-topics .result", "交通出行、医疗卫生")
                .expectQuietConsole();
    }

    @Test
    void an_amount_is_written_as_one_types(Browser browser) {
        open(browser, "/inputs")
                .type(".check-amount input", "1234.5")
                .expectThat("document.querySelector('.check-amount input').value === '¥ 1,234.50'"
                        + " || document.querySelector('.check-amount input').value.startsWith('¥ 1,234.5')")
                .press(Keys.TAB)
                .expect(".check-amount .result", "1234.50")
                .expectQuietConsole();
    }

    @Test
    void a_telephone_number_keeps_its_form(Browser browser) {
        open(browser, "/inputs")
                .click(".check-phone input")
                .press("057187654321", Keys.TAB)
                .expect(".check-phone .result", "0571-87654321")
                .expectQuietConsole();
    }

    @Test
    void a_day_is_chosen_from_a_calendar(Browser browser) {
        open(browser, "/inputs")
                .click(".check-day .ui-datepicker-trigger")
                .click(".ui-datepicker-calendar td > *", "16")
                .expect(".check-day .result", "2026-12-16")
                .expectQuietConsole();
    }

    @Test
    void a_switch_is_switched(Browser browser) {
        open(browser, "/inputs")
                .expect(".check-urgent .result", "否")
                .click(".check-urgent .ui-toggleswitch-slider")
                .expect(".check-urgent .result", "是")
                .expectQuietConsole();
    }

    @Test
    void stars_are_given(Browser browser) {
        open(browser, "/inputs")
                .click(".check-stars .ui-rating-star:last-child")
                .expect(".check-stars .result", "5")
                .expectQuietConsole();
    }

    @Test
    void a_slider_is_moved_by_keyboard(Browser browser) {
        open(browser, "/inputs")
                .click(".check-radius .ui-slider-handle")
                .press(Keys.ARROW_RIGHT)
                .expect(".check-radius .result", "6")
                .expectQuietConsole();
    }

    @Test
    void a_form_says_what_is_missing_and_then_takes_everything(Browser browser) {
        FacesPage page = open(browser, "/inputs");

        page.click(".check-submit button").expect(".ui-messages-error-summary", "请填写最近的公交站");

        page.type(".check-stop input", "城站")
                .click(".ui-autocomplete-item", "城站")
                .expect(".check-stop .result", "城站")
                .click(".check-text .ql-editor")
                .press("增加座椅")
                .click(".check-submit button")
                .expect(".check-submit .result p, .check-submit .result", "已收到：城站，评分 无，意见\n增加座椅")
                .expectHidden(".ui-messages-error-summary")
                .expectSamePage()
                .expectQuietConsole();
    }

    @Test
    void a_text_is_set_in_bold(Browser browser) {
        open(browser, "/inputs")
                .click(".check-text .ql-editor")
                .press("安静")
                .selectAll()
                .click(".check-text .ql-bold")
                .expect(".check-text .ql-editor strong", "安静")
                .expectQuietConsole();
    }

    // ------------------------------------------------------------------ files

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void a_file_is_sent_with_its_form(Browser browser) throws IOException {
        open(browser, "/files")
                .upload(".check-simple input[type=file]", write("tram.txt", "4 7 9"))
                .click(".check-simple button")
                .expect(".check-simple .result", "已收到 tram.txt（5 字节）")
                .expectQuietConsole();
    }

    @Test
    void files_are_sent_one_after_the_other(Browser browser) throws IOException {
        open(browser, "/files")
                .upload(".check-advanced input[type=file]", write("one.txt", "1"))
                .expect(".check-advanced .result", "已收到 one.txt（1 字节）")
                .upload(".check-advanced input[type=file]", write("two.txt", "22"))
                .expect(".check-advanced .result", "已收到 one.txt（1 字节）\n已收到 two.txt（2 字节）")
                .expectSamePage()
                .expectQuietConsole();
    }

    @Test
    void a_file_is_downloaded(Browser browser) {
        FacesPage page = open(browser, "/files");

        Path file = browser.download(folder, () -> page.click(".check-download button"));

        assertThat(file).hasFileName("回执.txt").hasContent("您的申请已收到，编号 2026-0457。");
        page.expectSamePage().expectQuietConsole();
    }

    @Test
    void a_picture_is_drawn_by_the_portlet(Browser browser) {
        open(browser, "/files")
                .expectThat("document.querySelector('.check-picture img').naturalWidth === 120")
                .click(".check-picture button")
                .expect(".check-picture .result", "第 2 次生成")
                .expectThat("document.querySelector('.check-picture img').naturalWidth === 120")
                .expectQuietConsole();
    }

    // ------------------------------------------------------------------ dialogs and messages

    @Test
    void a_dialog_takes_a_comment(Browser browser) {
        FacesPage page = open(browser, "/overlays").expectHidden(".ui-dialog");

        page.click(".check-dialog button")
                .expectVisible(".ui-dialog textarea")
                .click(".ui-dialog form button")
                .expect(".ui-dialog .ui-message-error-detail", "请填写留言内容")
                .type(".ui-dialog textarea", "路灯坏了")
                .click(".ui-dialog form button")
                .expectHidden(".ui-dialog")
                .expect(".check-dialog .result", "路灯坏了")
                .expectSamePage()
                .expectQuietConsole();
    }

    @Test
    void nothing_happens_before_it_is_confirmed(Browser browser) {
        open(browser, "/overlays")
                .click(".check-confirm button")
                .click(".ui-confirm-dialog .ui-confirmdialog-no")
                .expectHidden(".ui-confirm-dialog")
                .expect(".check-confirm .result", "预约有效：12 月 3 日 09:30")
                .click(".check-confirm button")
                .click(".ui-confirm-dialog .ui-confirmdialog-yes")
                .expect(".check-confirm .result", "预约已取消")
                .expectQuietConsole();
    }

    @Test
    void a_floating_message_appears(Browser browser) {
        open(browser, "/overlays")
                .click(".check-growl button")
                .expect(".ui-growl-title", "已设置提醒：提前一天通知您")
                .expectQuietConsole();
    }

    @Test
    void messages_stand_above_the_form_and_beside_the_field(Browser browser) {
        open(browser, "/overlays")
                .click(".check-messages button")
                .expect(".check-messages .ui-message-error-detail", "请填写受理编号")
                .type(".check-messages input[type=text]", "77")
                .click(".check-messages button")
                .expect(".check-messages .ui-messages-warn-summary", "没有找到编号 77")
                .click(".check-messages .ui-messages-close")
                .expectHidden(".check-messages .ui-messages-warn-summary")
                .expectQuietConsole();
    }

    @Test
    void a_panel_is_blocked_while_it_waits(Browser browser) {
        open(browser, "/overlays")
                .expectHidden(".ui-blockui-content")
                .watchFor(".ui-blockui-content")
                .click(".check-block button")
                .expectThat("document.body.dataset.seen === 'yes'")
                .expect(".check-block .result", "当前等候约 11 分钟")
                .expectHidden(".ui-blockui-content")
                .expectQuietConsole();
    }

    @Test
    void a_small_panel_opens_above_the_page(Browser browser) {
        open(browser, "/overlays")
                .click(".check-overlay button")
                .expect(".ui-overlaypanel p", "工作日 09:00 至 17:00，周六 09:00 至 12:00。")
                .expectQuietConsole();
    }

    // ------------------------------------------------------------------ menus and steps

    @Test
    void a_menu_bar_opens_and_an_item_is_chosen(Browser browser) {
        open(browser, "/menus")
                .expectHidden(".check-menubar .ui-menu-child")
                .click(".check-menubar .ui-menubar > ul > li:nth-child(1) > a")
                .click(".check-menubar .ui-menu-child .ui-menuitem-link", "社会保险")
                .expect(".check-menubar .result", "已选择：社会保险")
                .expectSamePage()
                .expectQuietConsole();
    }

    @Test
    void an_item_of_a_menu_is_chosen(Browser browser) {
        open(browser, "/menus")
                .click(".check-menu .ui-menuitem-link", "营业执照")
                .expect(".check-menu .result", "已选择：营业执照")
                .expectSamePage()
                .expectQuietConsole();
    }

    @Test
    void an_application_is_filled_in_step_by_step(Browser browser) {
        open(browser, "/menus")
                .click(".check-wizard .ui-wizard-nav-next")
                .expect(".check-wizard .ui-messages-error-summary", "请填写姓名")
                .type(".check-wizard input", "王芳")
                .click(".check-wizard .ui-wizard-nav-next")
                .expectVisible(".check-wizard label[for$=service]")
                .type(".check-wizard input", "护照")
                .click(".check-wizard .ui-wizard-nav-next")
                .expect(".check-wizard .result", "王芳 · 护照")
                .click(".check-wizard .ui-wizard-nav-back")
                .expectThat("document.querySelector('.check-wizard input[type=text]').value === '护照'")
                .expectQuietConsole();
    }

    @Test
    void the_steps_of_a_case_go_on(Browser browser) {
        open(browser, "/menus")
                .expect(".check-steps .ui-state-highlight .ui-steps-title", "受理")
                .click(".check-steps button")
                .expect(".check-steps .ui-state-highlight .ui-steps-title", "审查")
                .expectQuietConsole();
    }

    @Test
    void a_tab_brings_its_content(Browser browser) {
        open(browser, "/menus")
                .expectHidden(".tab-fees")
                .click(".check-tabs .ui-tabs-nav li a", "收费标准")
                .expect(".tab-fees", "首次办理免费，补办 40 元。")
                .expect(".check-tabs .result", "已打开：收费标准")
                .expectQuietConsole();
    }

    @Test
    void a_question_opens_its_answer(Browser browser) {
        open(browser, "/menus")
                .expectHidden(".answer-fees")
                .click(".check-accordion .ui-accordion-header", "需要付费吗？")
                .expect(".answer-fees", "首次办理免费，补办 40 元。")
                .expect(".check-accordion .result", "已打开：需要付费吗？")
                .expectQuietConsole();
    }

    @Test
    void a_panel_folds(Browser browser) {
        open(browser, "/menus")
                .expectVisible(".panel-text")
                .click(".check-panel .ui-panel-titlebar-icon")
                .expectHidden(".panel-text")
                .expect(".check-panel .result", "已收起")
                .expectQuietConsole();
    }

    // ------------------------------------------------------------------ charts and progress

    @Test
    void a_chart_is_drawn_and_tells_which_bar_is_clicked(Browser browser) {
        open(browser, "/charts")
                .expectThat("""
                        (c => c.width > 0 && Array.from(c.getContext('2d').getImageData(0, 0, c.width, c.height).data)
                            .some(v => v > 0))(document.querySelector('.check-chart canvas'))""")
                .click(".check-chart canvas")
                .expect(".check-chart .result", "已选：西湖区")
                .click(".check-chart button")
                .expect(".check-chart .result", "2026 年")
                .expectQuietConsole();
    }

    @Test
    void a_bar_shows_how_far_an_import_is(Browser browser) {
        open(browser, "/charts")
                .click(".check-progress button")
                .expect(".check-progress .result", "导入完成，共 48 条")
                .expect(".check-progress .ui-progressbar-label", "100%")
                .expectThat("(b => b.querySelector('.ui-progressbar-value').offsetWidth > b.offsetWidth * .9)"
                        + "(document.querySelector('.check-progress .ui-progressbar'))")
                .expectQuietConsole();
    }

    @Test
    void a_number_is_asked_for_again_and_again(Browser browser) {
        open(browser, "/charts")
                .click(".check-poll button")
                .expect(".check-poll .result", "当前叫号 2 号")
                .expectSamePage()
                .expectQuietConsole();
    }

    // ------------------------------------------------------------------ pictures and calendars

    @Test
    void a_list_of_guides_is_turned_and_changes_its_layout(Browser browser) {
        open(browser, "/media")
                .click(".check-guides .guide a", "护照办理")
                .expect(".check-guides .result", "已选：护照办理")
                .click(".check-guides .ui-paginator-next")
                .expect(".check-guides .guide a", "道路运输从业资格")
                .click(".check-guides .ui-dataview-layout-options .ui-button:nth-child(2)")
                .expect(".check-guides .ui-dataview-grid .ui-panel-title", "道路运输从业资格")
                .expectQuietConsole();
    }

    @Test
    void a_plain_list_is_turned(Browser browser) {
        open(browser, "/media")
                .expect(".check-list li", "上城区")
                .click(".check-list .ui-paginator-next")
                .expect(".check-list li", "萧山区")
                .expectQuietConsole();
    }

    @Test
    void a_row_of_pictures_is_turned(Browser browser) {
        open(browser, "/media")
                .click(".check-carousel .ui-carousel-next")
                .expect(".check-carousel .result", "第 2 页")
                .expectQuietConsole();
    }

    @Test
    void a_panel_is_loaded_after_the_page(Browser browser) {
        open(browser, "/media")
                .expect(".check-deferred .weather", "今日多云，12 到 18 度")
                .expectQuietConsole();
    }

    @Test
    void a_meeting_is_chosen_from_a_month(Browser browser) {
        open(browser, "/media")
                .click(".check-schedule .fc-event-title", "公共交通听证会")
                .expect(".check-schedule .result", "已选：公共交通听证会")
                .expectQuietConsole();
    }

    @Test
    void a_project_is_chosen_from_a_timeline(Browser browser) {
        open(browser, "/media")
                .click(".check-timeline .vis-item-content", "运河步道改造")
                .expect(".check-timeline .result", "已选：运河步道改造")
                .expectQuietConsole();
    }

    // ------------------------------------------------------------------ several windows, whole pages

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 10})
    void windows_of_one_portlet_do_not_meddle(int windows, Browser browser) {
        FacesPage page = open(browser, "/counters-" + windows);
        String first = "#w-counter-1 ";
        String last = "#w-counter-" + windows + " ";

        page.click(last + "input[id$=more]").expect(last + ".result", "1");
        page.click(last + "input[id$=more]").expect(last + ".result", "2");
        page.click(first + "input[id$=more]").expect(first + ".result", "1").expect(last + ".result", "2");
        page.expectSamePage();

        page.click(first + "input[id$=plain]").expect(first + ".result", "2");
        page.expectQuietConsole();
    }

    @ParameterizedTest
    @CsvSource({"take, 2", "takeAjax, 2", "takeAjax, 5", "take, 10"})
    void a_window_goes_to_its_next_view_and_back(String button, int windows, Browser browser) {
        FacesPage page = open(browser, "/counters-" + windows);
        String window = "#w-counter-" + windows + " ";

        page.click(window + "[id$=" + button + "]").expectVisible(window + ".field-error");
        page.type(window + "input[id$=name]", "王芳").press(Keys.TAB).expect(window + ".greeting", "王芳");
        page.click(window + "[id$=" + button + "]").expect(window + ".result", "王芳，您的号码是 1");
        page.expectVisible("#w-counter-1 input[id$=name]");
        page.click(window + "input[id$=back]").expectVisible(window + "input[id$=name]");

        page.expectQuietConsole();
    }

    @Test
    void windows_of_different_portlets_share_a_page(Browser browser) {
        open(browser, "/together")
                .click("#w-tables .check-stops .ui-paginator-next")
                .expect("#w-tables .check-stops tbody tr:first-child td:nth-child(2)", "近江")
                .click("#w-menus .check-steps button")
                .expect("#w-menus .check-steps .ui-state-highlight .ui-steps-title", "审查")
                .click("#w-overlays .check-growl button")
                .expect(".ui-growl-title", "已设置提醒：提前一天通知您")
                .click("#w-counter input[id$=more]")
                .expect("#w-counter .check-counter .result", "1")
                .expectSamePage()
                .expectQuietConsole();
    }

    @ParameterizedTest
    @CsvSource({
        "/tables, 1440", "/tables, 390", "/inputs, 1440", "/inputs, 390", "/files, 1440", "/files, 390",
        "/overlays, 1440", "/overlays, 390", "/menus, 1440", "/menus, 390", "/charts, 1440", "/charts, 390",
        "/media, 1440", "/media, 390", "/together, 1440", "/together, 390", "/en/inputs, 1440"
    })
    void a_page_fits_its_screen_and_nothing_complains(String path, int width, Browser browser) {
        FacesPage page = FacesPage.open(browser, path, width);

        page.expectVisible(".playground");

        assertThat(browser.hasHorizontalScroll()).isFalse();
        page.expectQuietConsole();
    }
}
