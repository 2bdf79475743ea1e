// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.ExitCode;

/** The lock that Derby holds on a database folder as long as a process has it open. */
final class DatabaseLock {
    private static final String LOCK = "dbex.lck";

    private final DataFolder data;

    DatabaseLock(DataFolder data) {
        this.data = data;
    }

    void check() {
        for (Path database : databases()) {
            if (isHeld(database.resolve(LOCK))) {
                throw new CommandFailedException(ExitCode.DATABASE_LOCKED, "databaseLocked", database);
            }
        }
    }

    private List<Path> databases() {
        if (!Files.isDirectory(data.databases())) return List.of();
        try (var databases = Files.list(data.databases())) {
            return databases
                    .filter(database -> Files.isRegularFile(database.resolve(LOCK)))
                    .toList();
        } catch (IOException e) {
            return List.of(); // whether the folder can be read is another check's question
        }
    }

    private static boolean isHeld(Path lock) {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                @Nullable FileLock ours = channel.tryLock()) {
            return ours == null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return true;
        } catch (IOException notLockable) {
            return false; // Derby then cannot lock it either
        }
    }
}
