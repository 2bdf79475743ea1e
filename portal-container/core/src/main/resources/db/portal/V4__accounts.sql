-- SPDX-License-Identifier: Apache-2.0
-- Who can sign in besides the administrators, with roles and user attributes.

CREATE TABLE account (
    name          VARCHAR(64)  NOT NULL PRIMARY KEY,
    password_hash VARCHAR(255) NOT NULL,
    changed_at    TIMESTAMP    NOT NULL
);

CREATE TABLE account_role (
    account       VARCHAR(64)  NOT NULL REFERENCES account (name),
    role          VARCHAR(64)  NOT NULL,
    PRIMARY KEY (account, role)
);

CREATE TABLE account_attribute (
    account       VARCHAR(64)  NOT NULL REFERENCES account (name),
    name          VARCHAR(255) NOT NULL,
    value         ${text}      NOT NULL,
    PRIMARY KEY (account, name)
);
