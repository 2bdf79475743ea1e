// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.qiantang.portal.api.audit.AuditOutcome;
import org.qiantang.portal.api.audit.AuditRecord;

/**
 * One row of the log, as the database has it, whoever wrote it.
 *
 * @param previous signature of the record before, empty for the first
 * @param mac signature of all the rest
 */
record StoredRecord(
        long number,
        long millis,
        String actor,
        String action,
        String objectKind,
        String objectId,
        String site,
        String before,
        String after,
        String outcome,
        String address,
        String session,
        String previous,
        String mac) {

    static final int LONGEST_NAME = 64;
    static final int LONGEST_ID = 255;
    static final int LONGEST_TEXT = 4000;
    static final String PURPOSE = "record";
    static final String COLUMNS = "sequence_number, at_millis, actor, action, object_kind, object_id, site_key,"
            + " before_text, after_text, outcome, address, session_name, previous_mac, mac";

    /** A record to come after a head, not signed yet. */
    static StoredRecord after(AuditHead head, long millis, AuditEvent event) {
        return new StoredRecord(
                head.records() + 1,
                millis,
                name(event.who().account()),
                name(event.action()),
                name(event.objectKind()),
                AuditText.fit(event.objectId(), LONGEST_ID),
                name(event.site()),
                AuditText.fit(event.before(), LONGEST_TEXT),
                AuditText.fit(event.after(), LONGEST_TEXT),
                event.outcome().name(),
                name(event.who().address()),
                name(event.who().session()),
                head.mac(),
                "");
    }

    private static String name(String text) {
        return AuditText.fit(text, LONGEST_NAME);
    }

    static StoredRecord read(ResultSet row) throws SQLException {
        return new StoredRecord(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                row.getString(14));
    }

    void write(PreparedStatement insert) throws SQLException {
        insert.setLong(1, number);
        insert.setLong(2, millis);
        insert.setString(3, actor);
        insert.setString(4, action);
        insert.setString(5, objectKind);
        insert.setString(6, objectId);
        insert.setString(7, site);
        insert.setString(8, before);
        insert.setString(9, after);
        insert.setString(10, outcome);
        insert.setString(11, address);
        insert.setString(12, session);
        insert.setString(13, previous);
        insert.setString(14, mac);
    }

    /** The signature that the key gives this record if it stands at this place. */
    String signature(AuditKey.Signer signer, long place) {
        return signer.add(place)
                .add(millis)
                .add(actor)
                .add(action)
                .add(objectKind)
                .add(objectId)
                .add(site)
                .add(before)
                .add(after)
                .add(outcome)
                .add(address)
                .add(session)
                .add(previous)
                .end();
    }

    boolean isGenuineAt(AuditKey.Signer signer, long place) {
        return signature(signer, place).equals(mac);
    }

    StoredRecord signed(AuditKey key) {
        return new StoredRecord(
                number,
                millis,
                actor,
                action,
                objectKind,
                objectId,
                site,
                before,
                after,
                outcome,
                address,
                session,
                previous,
                signature(key.signer(PURPOSE), number));
    }

    /** As people read it; also if somebody else has written into the row. */
    AuditRecord shown() {
        return new AuditRecord(
                number,
                Instant.ofEpochMilli(millis),
                AuditText.clean(actor),
                AuditText.clean(action),
                AuditText.clean(objectKind),
                AuditText.clean(objectId),
                AuditText.clean(site),
                AuditText.clean(before),
                AuditText.clean(after),
                knownOutcome(),
                AuditText.clean(address),
                AuditText.clean(session));
    }

    private AuditOutcome knownOutcome() {
        for (AuditOutcome known : AuditOutcome.values()) {
            if (known.name().equals(outcome)) return known;
        }
        return AuditOutcome.FAILED;
    }
}
