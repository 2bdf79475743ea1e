-- SPDX-License-Identifier: Apache-2.0
-- Drafts of pages, what was live before, and links that show drafts to others.

-- A page as somebody is changing it. The page that citizens see stays as it is until the draft is published.
CREATE TABLE page_draft (
    site_key      VARCHAR(64)  NOT NULL REFERENCES site (site_key),
    page_key      VARCHAR(64)  NOT NULL,
    -- The page when the draft was begun; empty for a new page.
    live_document ${text}      NOT NULL,
    -- The step that the draft is at; after undoing, there are later ones.
    step          INTEGER      NOT NULL,
    changed_at    TIMESTAMP    NOT NULL,
    changed_by    VARCHAR(64)  NOT NULL,
    publish_at    TIMESTAMP,
    publish_by    VARCHAR(64)  NOT NULL,
    revision      BIGINT       NOT NULL,
    PRIMARY KEY (site_key, page_key)
);

CREATE TABLE page_draft_step (
    site_key      VARCHAR(64)  NOT NULL,
    page_key      VARCHAR(64)  NOT NULL,
    step          INTEGER      NOT NULL,
    document      ${text}      NOT NULL,
    PRIMARY KEY (site_key, page_key, step),
    FOREIGN KEY (site_key, page_key) REFERENCES page_draft (site_key, page_key)
);

-- What was live, of pages that are there and of pages that were withdrawn.
CREATE TABLE page_version (
    site_key      VARCHAR(64)  NOT NULL REFERENCES site (site_key),
    page_key      VARCHAR(64)  NOT NULL,
    number        INTEGER      NOT NULL,
    document      ${text}      NOT NULL,
    published_at  TIMESTAMP    NOT NULL,
    -- Empty if it came with a blueprint.
    published_by  VARCHAR(64)  NOT NULL,
    note          VARCHAR(400) NOT NULL,
    PRIMARY KEY (site_key, page_key, number)
);

CREATE TABLE preview_link (
    -- SHA-256 of what the link contains, in hexadecimal.
    token_hash    VARCHAR(64)  NOT NULL PRIMARY KEY,
    site_key      VARCHAR(64)  NOT NULL REFERENCES site (site_key),
    -- Keys of the pages, each on a line.
    pages         ${text}      NOT NULL,
    created_at    TIMESTAMP    NOT NULL,
    created_by    VARCHAR(64)  NOT NULL,
    expires_at    TIMESTAMP    NOT NULL,
    number        BIGINT       NOT NULL UNIQUE
);
