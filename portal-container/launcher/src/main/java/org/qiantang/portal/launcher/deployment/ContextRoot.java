// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.deployment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.ExitCode;

/** Where an application is to be on the server, which is also its name in the catalogue of portlets. */
final class ContextRoot {
    private static final String DESCRIPTOR = "WEB-INF/jboss-web.xml";
    private static final Pattern ROOT = Pattern.compile("<context-root>\\s*/?([^<]+?)\\s*</context-root>");

    private ContextRoot() {}

    /** As the archive says, else its own name. */
    static String of(ApplicationName application, Path war) {
        try (ZipFile archive = new ZipFile(war.toFile())) {
            ZipEntry descriptor = archive.getEntry(DESCRIPTOR);
            if (descriptor == null) return application.name();
            String text = new String(archive.getInputStream(descriptor).readAllBytes(), StandardCharsets.UTF_8);
            Matcher root = ROOT.matcher(text);
            return root.find() ? root.group(1) : application.name();
        } catch (IOException e) {
            throw new CommandFailedException(ExitCode.FILE_UNREADABLE, "fileUnreadable", war);
        }
    }
}
