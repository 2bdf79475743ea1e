-- SPDX-License-Identifier: Apache-2.0
-- The numbers of the last site bundles, by site and key that signed them: of those made here, and of those taken in.

CREATE TABLE site_bundle (
    site_key   VARCHAR(64)  NOT NULL,
    key_id     VARCHAR(64)  NOT NULL,
    made       BIGINT       NOT NULL,
    taken      BIGINT       NOT NULL,
    version    BIGINT       NOT NULL,
    PRIMARY KEY (site_key, key_id)
);
