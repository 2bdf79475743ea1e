// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.util.ArrayList;
import java.util.List;

/** The command line that starts WildFly without its own scripts. */
final class ServerCommandLine {
    private final ServerLaunch launch;
    private final List<String> words = new ArrayList<>();

    private ServerCommandLine(ServerLaunch launch) {
        this.launch = launch;
    }

    static List<String> of(ServerLaunch launch) {
        var line = new ServerCommandLine(launch);
        line.words.add(launch.jdk().java().toString());
        line.addPortalProperties();
        line.words.addAll(JvmOptions.read(launch.home(), launch.jdk().version()));
        line.addLogProperties();
        line.addServer();
        line.addPorts();
        line.addEdge();
        return List.copyOf(line.words);
    }

    private void addPortalProperties() {
        var data = launch.data();
        define("portal.data.dir", data);
        define("portal.port", launch.address().port());
        define("portal.blueprints", launch.home().blueprints());
        if (launch.weakPasswords()) define("portal.accounts.weak", "allowed");
        define("derby.system.home", data.databases());
        define("derby.stream.error.file", data.log().resolve("derby.log"));
    }

    private void addLogProperties() {
        var data = launch.data();
        words.add("-XX:ErrorFile=" + data.log().resolve("jvm-crash-%p.log"));
        define("jboss.server.log.dir", data.log());
        define("org.jboss.boot.log.file", data.serverLog());
        define(
                "logging.configuration",
                data.configuration().resolve("logging.properties").toUri());
        define("java.net.preferIPv4Stack", !launch.address().isVersion6());
    }

    private void addServer() {
        words.add("-jar");
        words.add(launch.home().jbossModules().toString());
        words.add("-mp");
        words.add(launch.home().modules().toString());
        words.add("org.jboss.as.standalone");
        define("jboss.home.dir", launch.home().folder());
        define("jboss.server.base.dir", launch.data().server());
    }

    /** The server's other listeners must not meet those of a second portal on this machine. */
    private void addPorts() {
        List<Integer> others = FreePorts.two();
        define("jboss.bind.address", launch.address().bind());
        define("jboss.bind.address.management", ServerAddress.THIS_MACHINE_ONLY);
        define("jboss.http.port", launch.address().port());
        define("jboss.management.http.port", others.get(0));
        Integer https = launch.edge().httpsPort();
        define("jboss.https.port", https == null ? others.get(1) : https);
    }

    private void addEdge() {
        Edge edge = launch.edge();
        if (!edge.proxies().isEmpty()) define("portal.proxies", String.join(",", edge.proxies()));
        Integer https = edge.httpsPort();
        if (https == null) return;
        define("portal.https.enabled", true);
        define("portal.https.port", https);
        define("portal.tls.keystore", new TlsFiles(launch).keystore());
        Integer certificates = edge.certificatePort();
        if (certificates == null) return;
        define("portal.certificates.enabled", true);
        define("portal.certificates.port", certificates);
    }

    private void define(String property, Object value) {
        words.add("-D" + property + "=" + value);
    }
}
