-- SPDX-License-Identifier: Apache-2.0
-- What the last check of each site came to, and the right to see it for those who look after a site.

CREATE TABLE site_watch (
    site_key      VARCHAR(64)  NOT NULL PRIMARY KEY,
    checked_at    TIMESTAMP    NOT NULL,
    errors        INTEGER      NOT NULL,
    warnings      INTEGER      NOT NULL
);

-- Who looks after a site sees what is to be mended there.
UPDATE role_definition SET permissions = permissions || ' site:watch:view', version = version + 1
    WHERE role_key = 'site-administrator' AND permissions NOT LIKE '%site:watch:%';
UPDATE right_change SET counter = counter + 1 WHERE id = 1;
