// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.audit.AuditBreak;
import org.qiantang.portal.api.audit.AuditBreak.Kind;

/** Goes through the records in their order and notes where one does not follow from the one before. */
final class ChainWalk {
    private static final int MOST_SUSPECTS = 200;

    private final AuditKey.Signer signer;
    private final AuditHead head;
    private final TreeMap<Long, String> checkpoints = new TreeMap<>();
    private final BreakList breaks;

    /** Records that are not genuine where they stand, and places where records are missing: one may belong to the other. */
    private final List<StoredRecord> suspects = new ArrayList<>();

    private final List<Long> gaps = new ArrayList<>();

    private long count;
    private long number;
    private long millis;
    private @Nullable String mac = "";

    /** @param head how far the log says that it goes */
    ChainWalk(AuditKey key, AuditHead head, List<Checkpoint> checkpoints, BreakList breaks) {
        this.signer = key.signer(StoredRecord.PURPOSE);
        this.head = head;
        this.breaks = breaks;
        checkpoints.forEach(checkpoint -> this.checkpoints.put(checkpoint.number(), checkpoint.mac()));
    }

    long count() {
        return count;
    }

    void take(StoredRecord record) {
        count++;
        if (record.number() < 1 || record.number() > head.records()) {
            breaks.add(Kind.INSERTED, record.number());
            return;
        }
        boolean follows = record.number() == number + 1;
        if (!follows) miss(Kind.MISSING, number + 1, record.number() - 1);
        if (!record.isGenuineAt(signer, record.number())) {
            suspect(record);
            mac = null;
        } else {
            takeGenuine(record, follows);
            mac = record.mac();
            millis = record.millis();
        }
        number = record.number();
    }

    private void miss(Kind kind, long first, long last) {
        breaks.add(new AuditBreak(kind, first, last));
        LongStream.rangeClosed(first, last)
                .limit(Math.max(0, MOST_SUSPECTS - gaps.size()))
                .forEach(gaps::add);
    }

    private void suspect(StoredRecord record) {
        if (suspects.size() < MOST_SUSPECTS) suspects.add(record);
        else breaks.add(Kind.CHANGED, record.number());
        checkpoints.remove(record.number());
    }

    private void takeGenuine(StoredRecord record, boolean follows) {
        String noted = checkpoints.remove(record.number());
        boolean continues = !follows || mac == null || mac.equals(record.previous());
        boolean asNoted = noted == null || noted.equals(record.mac());
        if (!continues || !asNoted) breaks.add(Kind.REPLACED, record.number());
        if (record.millis() < millis && !record.action().equals(AuditChain.CLOCK_ACCEPTED)) {
            breaks.add(Kind.TIME_BACK, record.number());
        }
    }

    /** After the last record. */
    void end() {
        if (number < head.records()) miss(Kind.TRUNCATED, number + 1, head.records());
        boolean lastIsGenuine = number == head.records() && mac != null;
        if (lastIsGenuine && !(head.mac().equals(mac) && head.millis() == millis)) {
            breaks.add(Kind.HEAD_CHANGED, head.records());
        }
        Map<Long, String> beyond = checkpoints.tailMap(head.records(), false);
        if (!beyond.isEmpty()) {
            breaks.add(new AuditBreak(Kind.TRUNCATED, head.records() + 1, checkpoints.lastKey()));
        }
        suspects.forEach(this::judge);
    }

    private void judge(StoredRecord record) {
        LongStream.concat(
                        suspects.stream().mapToLong(StoredRecord::number),
                        gaps.stream().mapToLong(Long::longValue))
                .filter(place -> record.isGenuineAt(signer, place))
                .findFirst()
                .ifPresentOrElse(
                        place -> breaks.add(new AuditBreak(Kind.MOVED, record.number(), place)),
                        () -> breaks.add(Kind.CHANGED, record.number()));
    }
}
