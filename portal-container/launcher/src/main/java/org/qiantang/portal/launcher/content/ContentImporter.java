// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qiantang.portal.launcher.admin.AdminClient;
import org.qiantang.portal.launcher.admin.ImportAnswer;
import org.qiantang.portal.launcher.admin.ImportAnswer.Outcome;
import org.qiantang.portal.launcher.admin.ImportTarget;
import org.qiantang.portal.launcher.console.Messages;
import org.qiantang.portal.launcher.console.Progress;

/** Sends a file's records to the portal in batches; keeps the good ones, notes the others. */
final class ContentImporter {
    private static final int MEGABYTE = 1 << 20;
    private static final int LARGEST_FILE_MEGABYTES = 20;

    private final AdminClient portal;
    private final ImportTarget target;
    private final RejectsFile rejects;
    private final Messages messages;
    private final ImportTally tally = new ImportTally();

    ContentImporter(AdminClient portal, ImportTarget target, RejectsFile rejects, Messages messages) {
        this.portal = portal;
        this.target = target;
        this.rejects = rejects;
        this.messages = messages;
    }

    ImportTally add(RecordSource source, Attachments attachments, Progress progress) throws IOException {
        var batch = new RecordBatch();
        for (Optional<PreparedRecord> record = next(source, attachments);
                record.isPresent();
                record = next(source, attachments)) {
            if (batch.isFullFor(record.get())) {
                send(batch);
                batch = new RecordBatch();
                progress.show(source.position(), messages.text("importNote", tally.read()));
            }
            batch.add(record.get());
        }
        if (!batch.isEmpty()) send(batch);
        progress.show(source.position(), messages.text("importNote", tally.read()));
        return tally;
    }

    /** The next record that can be sent; those before it that cannot are rejected. */
    private Optional<PreparedRecord> next(RecordSource source, Attachments attachments) throws IOException {
        while (true) {
            try {
                Optional<SourceRecord> record = source.next();
                return record.isEmpty() ? Optional.empty() : Optional.of(prepare(record.get(), attachments));
            } catch (UnreadableRecordException e) {
                reject(e.in(messages));
            }
        }
    }

    private PreparedRecord prepare(SourceRecord record, Attachments attachments)
            throws IOException, UnreadableRecordException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : Attachments.named(record.fields())) {
            Optional<Path> file = attachments.find(name);
            if (file.isEmpty()) tally.countMissingFile(name);
            else files.put(name, read(file.get(), name, record));
        }
        return new PreparedRecord(record, files);
    }

    private static byte[] read(Path file, String name, SourceRecord record)
            throws IOException, UnreadableRecordException {
        if (Files.size(file) <= (long) LARGEST_FILE_MEGABYTES * MEGABYTE) return Files.readAllBytes(file);
        throw new UnreadableRecordException(
                record.line(), record.raw(), "rejectedFileTooBig", name, LARGEST_FILE_MEGABYTES);
    }

    private void send(RecordBatch batch) {
        Map<Integer, ImportAnswer> answers = portal.importRecords(target, batch.body()).stream()
                .collect(Collectors.toMap(ImportAnswer::line, answer -> answer, (first, again) -> again));
        List<PreparedRecord> sent = new ArrayList<>(batch.records());
        for (int i = 0; i < sent.size(); i++) note(sent.get(i), Optional.ofNullable(answers.get(i + 1)));
    }

    private void note(PreparedRecord record, Optional<ImportAnswer> answer) {
        if (answer.isEmpty()) {
            reject(record.rejected(messages.text("rejectedNoAnswer")));
            return;
        }
        ImportAnswer known = answer.get();
        if (known.outcome() != Outcome.REJECTED) tally.count(known.outcome());
        else
            reject(record.rejected(Objects.requireNonNullElse(known.reason(), messages.text("rejectedWithoutReason"))));
    }

    private void reject(Reject reject) {
        tally.count(Outcome.REJECTED);
        rejects.add(reject);
    }
}
