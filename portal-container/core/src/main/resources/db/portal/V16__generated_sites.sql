-- SPDX-License-Identifier: Apache-2.0
-- What sites were made of: template, answers, and the blueprint that came out of both.

CREATE TABLE generated_site (
    site_key          VARCHAR(64)   NOT NULL PRIMARY KEY REFERENCES site (site_key) ON DELETE CASCADE,
    template_key      VARCHAR(64)   NOT NULL,
    template_version  INTEGER       NOT NULL,
    -- JSON: texts by the keys of questions.
    answers           ${text}       NOT NULL,
    base              ${text}       NOT NULL,
    generated_at      TIMESTAMP     NOT NULL,
    version           BIGINT        NOT NULL
);

-- Who looks after a site may also take over what has changed in its template.
UPDATE role_definition SET permissions = permissions || ' site:template:update', version = version + 1
    WHERE role_key = 'site-administrator' AND permissions LIKE '%site:page,window:*%';
UPDATE right_change SET counter = counter + 1 WHERE id = 1;
