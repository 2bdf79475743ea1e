-- SPDX-License-Identifier: Apache-2.0
-- What people who have signed in have set for themselves in a window: one JSON document each.

CREATE TABLE personal_preference (
    person     VARCHAR(255) NOT NULL,
    site_key   VARCHAR(64)  NOT NULL REFERENCES site (site_key),
    page_key   VARCHAR(64)  NOT NULL,
    window_key VARCHAR(64)  NOT NULL,
    document   ${text}      NOT NULL,
    PRIMARY KEY (person, site_key, page_key, window_key)
);
