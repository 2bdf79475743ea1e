// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;

/** Editors of blueprints are told the same as the reader knows. */
class BlueprintSchemaTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WITHOUT_PAGES") // nobody writes these
    void the_schema_has_the_fields_that_the_reader_knows(Section section) throws Exception {
        Map<?, ?> definition = definition(section);

        assertThat(((Map<?, ?>) definition.get("properties")).keySet().toArray())
                .containsExactlyInAnyOrderElementsOf(section.fields());
        assertThat(definition.get("additionalProperties")).isEqualTo(false);
        if (section.required().isEmpty()) assertThat(definition.get("required")).isNull();
        else assertThat(definition.get("required")).isEqualTo(section.required());
    }

    private static Map<?, ?> definition(Section section) throws Exception {
        try (InputStream schema =
                BlueprintReader.class.getResourceAsStream("/META-INF/qiantang/blueprint.schema.json")) {
            Map<String, Map<String, ?>> root = new Yaml().load(schema); // JSON is YAML
            return (Map<?, ?>) root.get("$defs").get(Words.camelCase(section.name()));
        }
    }
}
