// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.ExitCode;

/** Name of a portlet application: that of its WAR file without the ending. */
record ApplicationName(String name) {
    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final Set<String> OF_THE_PORTAL = Set.of("qiantang", "ROOT");
    private static final byte[] BEGINNING_OF_A_ZIP = {'P', 'K', 3, 4};

    ApplicationName {
        if (!ALLOWED.matcher(name).matches()) throw notAWar(name);
        if (OF_THE_PORTAL.contains(name)) {
            throw new CommandFailedException(ExitCode.REFUSED, "applicationOfPortal", name);
        }
    }

    /** With or without {@code .war}. */
    static ApplicationName parse(String text) {
        return new ApplicationName(text.endsWith(".war") ? text.substring(0, text.length() - ".war".length()) : text);
    }

    /** The application in this file; a failure if it is not a WAR. */
    static ApplicationName of(Path war) {
        try (InputStream content = Files.newInputStream(war)) {
            boolean zip = Arrays.equals(content.readNBytes(BEGINNING_OF_A_ZIP.length), BEGINNING_OF_A_ZIP);
            String fileName = String.valueOf(war.getFileName());
            if (zip && fileName.endsWith(".war")) return parse(fileName);
            throw notAWar(war.toString());
        } catch (IOException e) {
            throw new CommandFailedException(ExitCode.FILE_UNREADABLE, "fileUnreadable", war);
        }
    }

    private static CommandFailedException notAWar(String what) {
        return new CommandFailedException(ExitCode.FILE_UNREADABLE, "notAWar", what);
    }

    String war() {
        return name + ".war";
    }

    @Override
    public String toString() {
        return name;
    }
}
