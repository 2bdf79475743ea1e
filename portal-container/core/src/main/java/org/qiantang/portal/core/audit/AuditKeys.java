// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.data.SecretFile;

/**
 * Keeps the key of the audit log, in a file outside of the database. It is made with the first record; if it is gone later,
 * no other one is made, because nobody could tell then who has written what is there.
 */
@ApplicationScoped
public class AuditKeys {

    private @Nullable AuditKey known;

    @Inject
    AuditFolder folder;

    /** The key to go on with after this head, made if the log is empty. */
    synchronized AuditKey keyFor(AuditHead head) {
        AuditKey key = head.isEmpty() ? find().orElseGet(this::create) : get();
        if (!head.keyId().isEmpty() && !head.keyId().equals(key.id())) {
            throw new AuditFailedException("the audit log was written with another key than " + folder.key() + " has");
        }
        return key;
    }

    /** The key to check the log with whose head this is, made if the log is empty. */
    synchronized AuditKey keyToCheck(Optional<AuditHead> head) {
        return head.filter(AuditHead::isEmpty).isPresent() ? find().orElseGet(this::create) : get();
    }

    synchronized AuditKey get() {
        return find().orElseThrow(
                        () -> new AuditFailedException("the key of the audit log is missing: " + folder.key()));
    }

    private Optional<AuditKey> find() {
        if (known == null) known = read(folder.key());
        return Optional.ofNullable(known);
    }

    private static @Nullable AuditKey read(Path file) {
        try {
            return AuditKey.parse(Files.readString(file));
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException | IllegalArgumentException e) {
            throw new AuditFailedException("the key of the audit log cannot be read: " + file, e);
        }
    }

    private AuditKey create() {
        AuditKey made = AuditKey.random();
        try {
            SecretFile.replace(folder.key(), made.text() + "\n");
        } catch (IOException e) {
            throw new AuditFailedException("the key of the audit log cannot be written: " + folder.key(), e);
        }
        known = made;
        return made;
    }
}
