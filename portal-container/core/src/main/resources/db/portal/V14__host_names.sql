-- SPDX-License-Identifier: Apache-2.0
-- Host names in both forms: host as browsers send it (xn--...), host_unicode as people write it. Rows of before get theirs
-- when their site is stored the next time.

ALTER TABLE site_host ADD COLUMN host_unicode VARCHAR(253) DEFAULT '' NOT NULL;
-- Two hyphens in a text would begin a comment to some readers of this file.
UPDATE site_host SET host_unicode = host WHERE host NOT LIKE '%xn-_%';

-- Who looks after sites sees them in the tree of sites.
UPDATE role_definition SET permissions = permissions || ' portal:site:view', version = version + 1
    WHERE role_key IN ('information-centre', 'site-administrator') AND permissions NOT LIKE '%portal:site%';
UPDATE right_change SET counter = counter + 1 WHERE id = 1;
