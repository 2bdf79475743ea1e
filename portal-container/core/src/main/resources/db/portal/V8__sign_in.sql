-- SPDX-License-Identifier: Apache-2.0
-- Sessions of people who have signed in, the second step of sign-in, and wrong guesses of passwords.

CREATE TABLE portal_session (
    number        VARCHAR(32)   NOT NULL PRIMARY KEY,
    account       VARCHAR(64)   NOT NULL REFERENCES account (name),
    method        VARCHAR(16)   NOT NULL,
    address       VARCHAR(64)   NOT NULL,
    browser       VARCHAR(200)  NOT NULL,
    begun_at      TIMESTAMP     NOT NULL,
    seen_at       TIMESTAMP     NOT NULL,
    ends_at       TIMESTAMP     NOT NULL,
    -- When the account was changed last before the session began; a later change ends it.
    account_of    TIMESTAMP     NOT NULL
);
CREATE INDEX portal_session_by_account ON portal_session (account);
CREATE INDEX portal_session_by_end ON portal_session (ends_at);

-- Secrets are encrypted with a key that is not in the database.
CREATE TABLE second_step (
    account       VARCHAR(64)   NOT NULL PRIMARY KEY REFERENCES account (name),
    secret        VARCHAR(200)  NOT NULL,
    offered       VARCHAR(200)  NOT NULL,
    -- The interval of the last code that was taken; none is taken twice.
    last_interval BIGINT        NOT NULL,
    version       BIGINT        NOT NULL
);

CREATE TABLE recovery_code (
    account       VARCHAR(64)   NOT NULL REFERENCES account (name),
    hash          VARCHAR(64)   NOT NULL,
    PRIMARY KEY (account, hash)
);

CREATE TABLE wrong_guess (
    subject       VARCHAR(64)   NOT NULL PRIMARY KEY,
    number        INTEGER       NOT NULL,
    last_at       TIMESTAMP     NOT NULL
);
CREATE INDEX wrong_guess_by_time ON wrong_guess (last_at);
