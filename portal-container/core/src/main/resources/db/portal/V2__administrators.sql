-- SPDX-License-Identifier: Apache-2.0
-- Who may administer the portal. A one-time password opens nothing but the change of itself.

CREATE TABLE administrator (
    name          VARCHAR(64)  NOT NULL PRIMARY KEY,
    password_hash VARCHAR(255) NOT NULL,
    one_time      BOOLEAN      NOT NULL,
    changed_at    TIMESTAMP    NOT NULL
);
