// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.themepackage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Checks the template of a layout. Each mark of the template must stand where an element can, and a section begins and ends
 * within one element: so whatever is shown or left out, what remains is the markup that was looked at.
 */
final class LayoutCheck {

    private static final Pattern MARK = Pattern.compile("\\{\\{(\\{[^{}]*}|[^{}]*)}}");
    private static final Pattern REGION = Pattern.compile("region\\.([a-z][a-z0-9-]*)");
    private static final Pattern TEXT = Pattern.compile("msg\\.[A-Za-z][A-Za-z0-9.]*|page\\.key");
    private static final String PLACE = "qt-mark";

    private static final Set<String> ELEMENTS = Set.of(
            "div", "section", "aside", "article", "p", "span", "h2", "h3", "ul", "ol", "li", "hr", "strong", "em",
            PLACE);

    private static final Pattern ATTRIBUTE = Pattern.compile("class|lang|hidden|role|aria-(label|hidden)");
    private static final int MOST_ERRORS = 20;

    private final String file;
    private final List<String> regions;
    private final Problems problems;
    private final List<String> marks = new ArrayList<>();

    LayoutCheck(String layout, List<String> regions, Problems problems) {
        this.file = "layouts/" + layout + ".mustache";
        this.regions = regions;
        this.problems = problems;
    }

    void check(byte[] content) {
        String template = new String(content, StandardCharsets.UTF_8);
        Parser parser = Parser.htmlParser().setTrackErrors(MOST_ERRORS).setTrackPosition(true);
        Document document = Jsoup.parseBodyFragment(marked(template), "");
        parser.parseFragmentInput(marked(template), document.body(), "");
        parser.getErrors().forEach(error -> problems.add(file, "", Fault.TEMPLATE_INVALID, error.getErrorMessage()));
        for (Element element : document.body().getAllElements()) if (element != document.body()) check(element);
        document.head().getAllElements().stream()
                .filter(element -> element != document.head())
                .forEach(this::check);
        List<Element> places = document.body().getElementsByTag(PLACE);
        if (places.size() != marks.size()) problems.add(file, "", Fault.TEMPLATE_PLACE);
        else checkSections(places);
        for (String region : regions) {
            long placed = marks.stream().filter(("=" + region)::equals).count();
            if (placed != 1) problems.add(file, "", Fault.REGION_NOT_PLACED, region);
        }
    }

    /** The template with an element in the place of each mark. */
    private String marked(String template) {
        marks.clear();
        Matcher mark = MARK.matcher(template);
        StringBuilder html = new StringBuilder();
        while (mark.find()) {
            int line = (int) template.substring(0, mark.start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count()
                    + 1;
            mark.appendReplacement(html, Matcher.quoteReplacement(replaced(mark.group(1), line)));
        }
        mark.appendTail(html);
        String rest = html.toString();
        if (rest.contains("{{") || rest.contains("}}")) problems.add(file, "", Fault.TEMPLATE_TAG, "{{ }}");
        return rest;
    }

    private String replaced(String tag, int line) {
        if (tag.startsWith("!")) return "";
        boolean raw = tag.startsWith("{");
        String body = raw ? tag.substring(1, tag.length() - 1).strip() : tag.strip();
        boolean section = !raw && body.matches("[#^/].*");
        String name = section ? body.substring(1).strip() : body;
        Matcher region = REGION.matcher(name);
        if (region.matches()) {
            if (!regions.contains(region.group(1)))
                problems.addLine(file, line, Fault.REGION_UNKNOWN, region.group(1), String.join(", ", regions));
            else if (section) marks.add(body.charAt(0) + region.group(1));
            else if (raw) marks.add("=" + region.group(1));
            else problems.addLine(file, line, Fault.TEMPLATE_TAG, "{{" + tag + "}}");
            return section || raw ? "<" + PLACE + "></" + PLACE + ">" : "";
        }
        // Texts of the theme may stand in attributes, too: they are escaped.
        if (raw || section || !TEXT.matcher(name).matches())
            problems.addLine(file, line, Fault.TEMPLATE_TAG, "{{" + tag + "}}");
        return "text";
    }

    private void check(Element element) {
        String name = element.normalName();
        if (!ELEMENTS.contains(name)) problems.add(file, "", Fault.TEMPLATE_ELEMENT, "<" + name + ">");
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey().toLowerCase(java.util.Locale.ROOT);
            if (!ATTRIBUTE.matcher(key).matches() || attribute.getValue().contains(PLACE))
                problems.add(file, "", Fault.TEMPLATE_ATTRIBUTE, "<" + name + " " + key + ">");
        }
    }

    private void checkSections(List<Element> places) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < places.size(); i++) {
            String mark = marks.get(i);
            char kind = mark.charAt(0);
            if (kind == '#' || kind == '^') open.push(i);
            if (kind != '/') continue;
            boolean good = !open.isEmpty();
            if (good) {
                int begin = open.pop();
                good = marks.get(begin).substring(1).equals(mark.substring(1))
                        && places.get(begin).parent() == places.get(i).parent();
            }
            if (!good) problems.add(file, "", Fault.TEMPLATE_PLACE);
        }
        if (!open.isEmpty()) problems.add(file, "", Fault.TEMPLATE_PLACE);
    }
}
