// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.site.SiteTemplate;
import org.qiantang.portal.core.blueprint.BlueprintFields;
import org.qiantang.portal.core.blueprint.BlueprintMessages;
import org.qiantang.portal.core.blueprint.BlueprintNode;
import org.qiantang.portal.core.blueprint.BlueprintPattern;
import org.qiantang.portal.core.blueprint.BlueprintSource;
import org.qiantang.portal.core.blueprint.Fault;
import org.qiantang.portal.core.blueprint.Problems;
import org.qiantang.portal.core.blueprint.TextsReader;
import org.qiantang.portal.core.site.Texts;

/** Reads templates as strictly as blueprints: what it does not know is a problem, and it reports all problems at once. */
final class TemplateReader {

    /** So many host names a new site may be given; more can be added later. */
    static final int MOST_HOSTS = 5;

    private static final int LONGEST = 500_000;
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("zh-CN"), Locale.ENGLISH);
    private static final List<String> REQUIRED =
            List.of("template", "key", "version", "names", "questions", "blueprint");
    private static final List<String> FIELDS =
            List.of("template", "key", "version", "names", "questions", "blueprint", "description", "columns");
    private static final List<String> QUESTION_REQUIRED = List.of("key", "label", "type");
    private static final List<String> QUESTION_FIELDS =
            List.of("key", "label", "type", "help", "required", "default", "choices", "pattern");

    /** These types of questions become one question for each language. */
    private static final Map<String, SiteTemplate.Type> SEVERAL =
            Map.of("texts", SiteTemplate.Type.TEXT, "long-texts", SiteTemplate.Type.LINES);

    private static final Set<String> RESERVED =
            Set.of("template", "key", "parent", "site", "hosts", "organisation", "manager", "answers");

    private final TextsReader texts = new TextsReader(LANGUAGES);

    /** Throws {@link org.qiantang.portal.core.blueprint.BlueprintInvalidException} with everything that is wrong. */
    Template read(String text) {
        Problems problems = new Problems(new BlueprintMessages());
        Optional<BlueprintNode> root = new BlueprintSource(LONGEST, problems).parse(text);
        problems.throwIfAny();
        BlueprintFields fields = root.orElseThrow().fields(REQUIRED, FIELDS);
        fields.find("template").ifPresent(node -> node.text()
                .filter(version -> !version.equals("1"))
                .ifPresent(version -> node.add(Fault.VERSION_UNKNOWN, version)));
        List<TemplateQuestion> questions = questions(fields.items("questions"));
        Set<String> known = new HashSet<>(Set.of("site", "parent"));
        IntStream.rangeClosed(1, MOST_HOSTS).forEach(number -> known.add("host-" + number));
        questions.forEach(question -> known.add(question.key()));
        Optional<BlueprintPattern> blueprint =
                fields.find("blueprint").map(node -> BlueprintPattern.of(node, known, problems));
        List<BlueprintPattern> columns = fields.items("columns").stream()
                .map(node -> BlueprintPattern.of(node, known, problems))
                .toList();
        int version = fields.find("version").map(TemplateReader::version).orElse(0);
        Texts names = texts.texts(fields, "names");
        Texts description = texts.texts(fields, "description");
        String key = fields.key("key").orElse("");
        problems.throwIfAny();
        return new Template(key, version, names, description, questions, blueprint.orElseThrow(), columns);
    }

    private static int version(BlueprintNode node) {
        String text = node.text().orElse("");
        if (text.matches("[1-9][0-9]{0,5}")) return Integer.parseInt(text);
        node.add(Fault.TEMPLATE_VERSION_INVALID, text);
        return 0;
    }

    private List<TemplateQuestion> questions(List<BlueprintNode> items) {
        List<TemplateQuestion> questions = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (BlueprintNode item : items) {
            BlueprintFields fields = item.fields(QUESTION_REQUIRED, QUESTION_FIELDS);
            for (TemplateQuestion question : question(item, fields)) {
                if (!question.key().isEmpty() && !keys.add(question.key()))
                    item.add(Fault.QUESTION_TWICE, question.key());
                questions.add(question);
            }
        }
        return questions;
    }

    /** One for each language if it asks for texts. */
    private List<TemplateQuestion> question(BlueprintNode item, BlueprintFields fields) {
        String key = fields.key("key").orElse("");
        if (RESERVED.contains(key)) item.add(Fault.QUESTION_KEY_RESERVED, key);
        String written = fields.text("type");
        boolean several = SEVERAL.containsKey(written);
        SiteTemplate.Type type =
                fields.find("type").map(node -> type(node, written)).orElse(SiteTemplate.Type.TEXT);
        Map<String, Texts> choices = choices(fields);
        boolean choosing = type == SiteTemplate.Type.CHOICE || type == SiteTemplate.Type.ACCENT;
        if (choosing == choices.isEmpty()) item.add(Fault.QUESTION_CHOICES);
        Texts initial = several ? texts.texts(fields, "default") : Texts.NONE;
        TemplateQuestion first = new TemplateQuestion(
                key,
                texts.texts(fields, "label"),
                texts.texts(fields, "help"),
                type,
                fields.flag("required", false),
                several ? initial.in(LANGUAGES.get(0)) : fields.text("default"),
                choices,
                fields.find("pattern").map(TemplateReader::pattern).orElse(null),
                "");
        if (!several) return List.of(first);
        return Stream.concat(
                        Stream.of(first),
                        LANGUAGES.stream().skip(1).map(language -> inLanguage(first, language, initial)))
                .toList();
    }

    private static TemplateQuestion inLanguage(TemplateQuestion first, Locale language, Texts initial) {
        Map<Locale, String> labels = new LinkedHashMap<>();
        for (Locale reader : LANGUAGES) {
            String name = language.getDisplayLanguage(reader);
            labels.put(
                    reader,
                    first.label().in(reader)
                            + (reader.getLanguage().equals("zh") ? "（" + name + "）" : " (" + name + ")"));
        }
        return new TemplateQuestion(
                first.key() + "-" + language.toLanguageTag(),
                new Texts(labels),
                Texts.NONE,
                first.type(),
                false,
                initial.isEmpty() ? "" : initial.in(language),
                Map.of(),
                first.pattern(),
                first.key());
    }

    private static SiteTemplate.Type type(BlueprintNode node, String written) {
        SiteTemplate.Type each = SEVERAL.get(written);
        if (each != null) return each;
        Optional<SiteTemplate.Type> type = Arrays.stream(SiteTemplate.Type.values())
                .filter(one -> name(one).equals(written))
                .findFirst();
        if (type.isEmpty()) {
            Set<String> names = new TreeSet<>(SEVERAL.keySet());
            Arrays.stream(SiteTemplate.Type.values()).forEach(one -> names.add(name(one)));
            node.add(Fault.QUESTION_TYPE_UNKNOWN, written, String.join(", ", names));
        }
        return type.orElse(SiteTemplate.Type.TEXT);
    }

    private static String name(SiteTemplate.Type type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Map<String, Texts> choices(BlueprintFields fields) {
        Map<String, Texts> choices = new LinkedHashMap<>();
        fields.find("choices").ifPresent(node -> {
            BlueprintFields entries = new BlueprintFields(node.entries());
            entries.entries().keySet().forEach(key -> choices.put(key, texts.texts(entries, key)));
        });
        return choices;
    }

    private static @Nullable Pattern pattern(BlueprintNode node) {
        String text = node.text().orElse("");
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            node.add(Fault.QUESTION_PATTERN_INVALID, text);
            return null;
        }
    }
}
