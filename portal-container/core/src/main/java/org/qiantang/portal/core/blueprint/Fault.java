// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

/** The kinds of problems that a blueprint can have; each has a text in {@code messages_*.properties}. */
public enum Fault {
    SYNTAX("syntax"),
    TEXT_TOO_LONG("textTooLong"),
    DOCUMENT_MISSING("documentMissing"),
    DOCUMENT_SECOND("documentSecond"),
    NESTING_TOO_DEEP("nestingTooDeep"),
    TAG_FORBIDDEN("tagForbidden"),
    VERSION_UNKNOWN("versionUnknown"),
    FIELD_UNKNOWN("fieldUnknown"),
    FIELD_MISSING("fieldMissing"),
    FIELD_TWICE("fieldTwice"),
    MAPPING_EXPECTED("mappingExpected"),
    LIST_EXPECTED("listExpected"),
    TEXT_EXPECTED("textExpected"),
    FLAG_EXPECTED("flagExpected"),
    VALUE_EMPTY("valueEmpty"),
    CHARACTER_FORBIDDEN("characterForbidden"),
    KEY_INVALID("keyInvalid"),
    HOST_INVALID("hostInvalid"),
    HOST_TWICE("hostTwice"),
    HOST_TAKEN("hostTaken"),
    HOST_PATTERN_INVALID("hostPatternInvalid"),
    HOSTS_MISSING("hostsMissing"),
    TITLE_BAR_LOCKED("titleBarLocked"),
    ACCENT_UNKNOWN("accentUnknown"),
    LANGUAGE_INVALID("languageInvalid"),
    LANGUAGE_TWICE("languageTwice"),
    LANGUAGE_UNKNOWN("languageUnknown"),
    LANGUAGE_MISSING("languageMissing"),
    SITE_ID_CODE_INVALID("siteIdCodeInvalid"),
    EMAIL_INVALID("emailInvalid"),
    SITE_PARENT_UNKNOWN("siteParentUnknown"),
    SITE_PARENT_CYCLE("siteParentCycle"),
    MENU_TARGET("menuTarget"),
    MENU_TITLE_MISSING("menuTitleMissing"),
    MENU_PAGE_VARIABLE("menuPageVariable"),
    AUDIENCE_TWICE("audienceTwice"),
    PAGE_UNKNOWN("pageUnknown"),
    PAGE_TWICE("pageTwice"),
    PAGE_HOME_MISSING("pageHomeMissing"),
    PAGE_PARENT_CYCLE("pageParentCycle"),
    PAGE_PARENT_VARIABLE("pageParentVariable"),
    PATH_INVALID("pathInvalid"),
    PATH_VARIABLE_TWICE("pathVariableTwice"),
    PATH_AMBIGUOUS("pathAmbiguous"),
    PATH_LANGUAGE("pathLanguage"),
    FORMER_PATH_VARIABLE("formerPathVariable"),
    WINDOW_TWICE("windowTwice"),
    PORTLET_INVALID("portletInvalid"),
    WIDTH_UNKNOWN("widthUnknown"),
    COLUMN_UNKNOWN("columnUnknown"),
    URL_INVALID("urlInvalid"),
    PREFERENCE_NAME_INVALID("preferenceNameInvalid"),
    ACCOUNT_NAME_INVALID("accountNameInvalid"),
    ACCOUNT_TWICE("accountTwice"),
    PASSWORD_SHORT("passwordShort"),
    PASSWORD_LONG("passwordLong"),
    ROLE_INVALID("roleInvalid"),
    ORIGIN_INVALID("originInvalid"),
    ROLE_RESERVED("roleReserved"),
    ATTRIBUTE_NAME_INVALID("attributeNameInvalid"),
    THEME_UNKNOWN("themeUnknown"),
    LAYOUT_UNKNOWN("layoutUnknown"),
    REGION_UNKNOWN("regionUnknown"),
    TEMPLATE_VERSION_INVALID("templateVersionInvalid"),
    QUESTION_TWICE("questionTwice"),
    QUESTION_KEY_RESERVED("questionKeyReserved"),
    QUESTION_TYPE_UNKNOWN("questionTypeUnknown"),
    QUESTION_PATTERN_INVALID("questionPatternInvalid"),
    QUESTION_CHOICES("questionChoices"),
    GAP_UNKNOWN("gapUnknown"),
    GAP_INVALID("gapInvalid"),
    CONDITION_INVALID("conditionInvalid");

    private final String key;

    Fault(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
