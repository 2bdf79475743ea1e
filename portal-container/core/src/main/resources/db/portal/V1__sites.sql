-- SPDX-License-Identifier: Apache-2.0
-- Sites and their pages as fragments of blueprints, and what people have set for windows.

CREATE TABLE site (
    site_key   VARCHAR(64)  NOT NULL PRIMARY KEY,
    position   INTEGER      NOT NULL,
    document   ${text}      NOT NULL,
    changed_at TIMESTAMP    NOT NULL,
    version    BIGINT       NOT NULL
);

CREATE TABLE site_page (
    site_key   VARCHAR(64)  NOT NULL REFERENCES site (site_key),
    page_key   VARCHAR(64)  NOT NULL,
    position   INTEGER      NOT NULL,
    document   ${text}      NOT NULL,
    version    BIGINT       NOT NULL,
    PRIMARY KEY (site_key, page_key)
);

CREATE TABLE site_host (
    host       VARCHAR(253) NOT NULL PRIMARY KEY,
    site_key   VARCHAR(64)  NOT NULL REFERENCES site (site_key)
);

-- A preference without values has one row, at position -1.
CREATE TABLE window_preference (
    site_key   VARCHAR(64)  NOT NULL REFERENCES site (site_key),
    page_key   VARCHAR(64)  NOT NULL,
    window_key VARCHAR(64)  NOT NULL,
    name       VARCHAR(255) NOT NULL,
    position   INTEGER      NOT NULL,
    value      ${text},
    read_only  BOOLEAN      NOT NULL,
    PRIMARY KEY (site_key, page_key, window_key, name, position)
);

-- One row that counts the changes of all of the above, so that every node notices them.
CREATE TABLE site_change (
    id         INTEGER      NOT NULL PRIMARY KEY,
    counter    BIGINT       NOT NULL
);

INSERT INTO site_change (id, counter) VALUES (1, 0);
