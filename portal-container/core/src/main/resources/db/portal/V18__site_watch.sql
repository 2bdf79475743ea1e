-- SPDX-License-Identifier: Apache-2.0
-- What the last check of each site came to, and the right to see it for those who look after a site.

CREATE TABLE site_watch (
    site_key      VARCHAR(64)  NOT NULL PRIMARY KEY,
    checked_at    TIMESTAMP    NOT NULL,
    errors        INTEGER      NOT NULL,
    warnings      INTEGER      NOT NULL
);

-- A role that somebody has changed stays as it is.
UPDATE role_definition SET permissions = 'site:page,window:* site:watch:view content:*:view portal:grant:view,manage portal:portlet:view'
    WHERE role_key = 'site-administrator'
    AND permissions = 'site:page,window:* content:*:view portal:grant:view,manage portal:portlet:view';
UPDATE right_change SET counter = counter + 1 WHERE id = 1;
