// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiantang.portal.launcher.console.CommandFailedException;

/** Columns come as a YAML list. */
class YamlListTest {
    @TempDir
    Path folder;

    @Test
    void names_in_several_languages_become_fields() throws Exception {
        var list = list("""
            # columns
            - key: yaowen
              names: {zh-CN: 杭州要闻, en: City news}
              tags: [a, b]
              order: 007
              none: ~
            - key: gonggao
            """);

        var first = list.next().orElseThrow();
        assertThat(first.fields())
                .containsExactly(
                        entry("key", "yaowen"),
                        entry("names.zh-CN", "杭州要闻"),
                        entry("names.en", "City news"),
                        entry("tags", "a,b"),
                        entry("order", "007"));
        assertThat(first.line()).isEqualTo(2);
        assertThat(list.next().orElseThrow().raw()).isEqualTo("key: gonggao");
        assertThat(list.next()).isEmpty();
        assertThat(list.position()).isEqualTo(Files.size(folder.resolve("columns.yaml")));
    }

    @Test
    void a_file_that_is_no_list_is_refused() {
        assertThatExceptionOfType(CommandFailedException.class).isThrownBy(() -> list("key: yaowen\n"));
        assertThatExceptionOfType(CommandFailedException.class).isThrownBy(() -> list("- [\n"));
    }

    private YamlList list(String text) throws IOException {
        return new YamlList(Files.writeString(folder.resolve("columns.yaml"), text));
    }
}
