// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.site;

import java.util.List;

/**
 * A template of sites (网站模板): a blueprint with gaps, and the questions whose answers fill them.
 *
 * @param key names the template: {@code department}
 * @param version counts its changes, from 1
 * @param name in the language that was asked for
 * @param description whom it is for, in that language; may be empty
 * @param questions in the order in which they are asked
 */
public record SiteTemplate(String key, int version, String name, String description, List<Question> questions) {

    public SiteTemplate {
        questions = List.copyOf(questions);
    }

    /**
     * What a template asks. A question for a text in several languages is several of these: {@code name} for the first
     * language, {@code name-en} for English.
     *
     * @param key names it among the answers
     * @param label the question itself
     * @param help what else to know about it; may be empty
     * @param required whether there must be an answer
     * @param initial the answer that is proposed; may be empty
     * @param choices what can be chosen; empty for questions that are answered freely
     */
    public record Question(
            String key, String label, String help, Type type, boolean required, String initial, List<Choice> choices) {

        public Question {
            choices = List.copyOf(choices);
        }
    }

    /**
     * An answer that can be chosen.
     *
     * @param key what is handed in
     * @param label what people read
     */
    public record Choice(String key, String label) {}

    /** What kind of answer a question wants. */
    public enum Type {
        /** One line. */
        TEXT,
        /** One or more lines. */
        LINES,
        /** One of the choices. */
        CHOICE,
        /** {@code yes} or {@code no}. */
        YES_NO,
        /** A colour of the theme (主题色), one of the choices; empty for that of the site above. */
        ACCENT,
        PHONE,
        EMAIL,
        /** An address that begins with {@code https://}. */
        URL,
        /** 政府网站标识码, ten digits. */
        SITE_ID_CODE
    }
}
