-- SPDX-License-Identifier: Apache-2.0
-- Theme packages of hosted sites, each with its versions, and the right to manage them.

CREATE TABLE theme_package (
    theme_key     VARCHAR(64)   NOT NULL PRIMARY KEY,
    site_key      VARCHAR(64)   NOT NULL,
    -- The version that sites show; 0 for none yet.
    active        INTEGER       NOT NULL,
    version       BIGINT        NOT NULL
);
CREATE INDEX theme_package_by_site ON theme_package (site_key);

-- A version never changes.
CREATE TABLE theme_package_version (
    theme_key     VARCHAR(64)   NOT NULL REFERENCES theme_package (theme_key),
    number        INTEGER       NOT NULL,
    label         VARCHAR(64)   NOT NULL,
    name_zh       VARCHAR(128)  NOT NULL,
    name_en       VARCHAR(128)  NOT NULL,
    -- SHA-256 of the content, in hexadecimal digits.
    hash          VARCHAR(64)   NOT NULL,
    size          INTEGER       NOT NULL,
    content       ${bytes}      NOT NULL,
    uploaded_by   VARCHAR(64)   NOT NULL,
    uploaded_at   TIMESTAMP     NOT NULL,
    PRIMARY KEY (theme_key, number)
);
CREATE INDEX theme_package_version_by_hash ON theme_package_version (hash);

UPDATE role_definition SET permissions = permissions || ' site:theme:manage', version = version + 1
    WHERE role_key = 'site-administrator' AND permissions NOT LIKE '%site:theme:%';
UPDATE right_change SET counter = counter + 1 WHERE id = 1;
