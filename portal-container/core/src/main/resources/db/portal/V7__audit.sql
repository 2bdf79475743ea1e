-- SPDX-License-Identifier: Apache-2.0
-- What was done by whom: each record is signed together with the signature of the one before it (docs/adr/0015).

-- Times are milliseconds since 1970 in UTC, as they are signed.
CREATE TABLE audit_record (
    sequence_number BIGINT        NOT NULL PRIMARY KEY,
    at_millis       BIGINT        NOT NULL,
    actor           VARCHAR(64)   NOT NULL,
    action          VARCHAR(64)   NOT NULL,
    object_kind     VARCHAR(64)   NOT NULL,
    object_id       VARCHAR(255)  NOT NULL,
    site_key        VARCHAR(64)   NOT NULL,
    before_text     VARCHAR(4000) NOT NULL,
    after_text      VARCHAR(4000) NOT NULL,
    outcome         VARCHAR(8)    NOT NULL,
    address         VARCHAR(64)   NOT NULL,
    session_name    VARCHAR(64)   NOT NULL,
    previous_mac    VARCHAR(64)   NOT NULL,
    mac             VARCHAR(64)   NOT NULL
);

CREATE INDEX audit_record_at ON audit_record (at_millis);

-- One row: how far the log goes. Who appends locks it first, so that the log has one order on all nodes.
CREATE TABLE audit_head (
    id              INTEGER       NOT NULL PRIMARY KEY,
    records         BIGINT        NOT NULL,
    at_millis       BIGINT        NOT NULL,
    mac             VARCHAR(64)   NOT NULL,
    key_id          VARCHAR(16)   NOT NULL
);

INSERT INTO audit_head (id, records, at_millis, mac, key_id) VALUES (1, 0, 0, '', '');
