-- SPDX-License-Identifier: Apache-2.0
-- Links that the portal has sent by mail. Whoever reads this table can open none of them.

CREATE TABLE account_link (
    -- SHA-256 of what the link contains, in hexadecimal.
    token_hash    VARCHAR(64)   NOT NULL PRIMARY KEY,
    purpose       VARCHAR(32)   NOT NULL,
    -- The name of the account; the mail address, in lower case, of who has none yet.
    subject       VARCHAR(254)  NOT NULL,
    -- SHA-256 of the account's password hash and mail address of then: others make the link void.
    account_mark  VARCHAR(64)   NOT NULL,
    -- What the link brings about, if that is not in its purpose: the new mail address, the registration as JSON.
    new_value     ${text}       NOT NULL,
    created_at    TIMESTAMP     NOT NULL,
    expires_at    TIMESTAMP     NOT NULL,
    -- When it was used, or a newer one took its place.
    used_at       TIMESTAMP
);
CREATE INDEX account_link_by_subject ON account_link (subject);
CREATE INDEX account_link_by_expiry ON account_link (expires_at);
