-- SPDX-License-Identifier: Apache-2.0
-- Tokens of programs that use the administrative interface, and a role for them.

CREATE TABLE program_token (
    number        VARCHAR(32)   NOT NULL PRIMARY KEY,
    account       VARCHAR(64)   NOT NULL REFERENCES account (name),
    label         VARCHAR(100)  NOT NULL,
    -- SHA-256 of the token, in hexadecimal digits; the token itself is stored nowhere.
    hash          VARCHAR(64)   NOT NULL UNIQUE,
    issued_by     VARCHAR(64)   NOT NULL,
    issued_at     TIMESTAMP     NOT NULL,
    expires_at    TIMESTAMP     NOT NULL,
    last_used     DATE
);
CREATE INDEX program_token_by_account ON program_token (account);

-- A role of this name that somebody has made before stays as it is.
INSERT INTO role_definition (role_key, position, title_zh, title_en, permissions, built_in, staff, version)
    SELECT 'integrator', 12, '接入方', 'Integrator', 'portal:site,portlet:view content:*:view,import', TRUE, FALSE, 0
    FROM right_change WHERE id = 1 AND NOT EXISTS (SELECT 1 FROM role_definition WHERE role_key = 'integrator');
