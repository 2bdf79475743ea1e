// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.util.stream.LongStream;
import javax.management.AttributeNotFoundException;
import javax.management.JMException;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.ExitCode;

/** Reads what the server's JVM knows of its memory, over the management interface that every JDK has. */
final class ServerJvm implements AutoCloseable {
    private static final String THREADS = "java.lang:type=Threading";
    private static final String DIAGNOSTICS = "com.sun.management:type=DiagnosticCommand";
    private static final String[] LONGS = {long[].class.getName()};
    private static final String[] TEXTS = {String[].class.getName()};

    private final JMXConnector connector;
    private final MBeanServerConnection server;

    private ServerJvm(JMXConnector connector) throws IOException {
        this.connector = connector;
        this.server = connector.getMBeanServerConnection();
    }

    /** Of a JVM of the same person on this machine. */
    @SuppressWarnings("BanJNDI") // the address comes from that JVM itself
    static ServerJvm attach(long pid) {
        try {
            var machine = VirtualMachine.attach(Long.toString(pid));
            try {
                var address = new JMXServiceURL(machine.startLocalManagementAgent());
                return new ServerJvm(JMXConnectorFactory.connect(address));
            } finally {
                machine.detach();
            }
        } catch (IOException | AttachNotSupportedException e) {
            throw notReadable(e);
        }
    }

    /** Bytes that all threads have allocated since the JVM began. */
    long allocated() {
        try {
            return (long) server.getAttribute(new ObjectName(THREADS), "TotalThreadAllocatedBytes");
        } catch (AttributeNotFoundException before21) {
            return allocatedByLiveThreads();
        } catch (JMException | IOException e) {
            throw notReadable(e);
        }
    }

    /** JDKs before 21 forget threads that have ended; those of the server do not end while there is work. */
    private long allocatedByLiveThreads() {
        try {
            var threads = new ObjectName(THREADS);
            Object ids = server.getAttribute(threads, "AllThreadIds");
            var bytes = (long[]) server.invoke(threads, "getThreadAllocatedBytes", new Object[] {ids}, LONGS);
            return LongStream.of(bytes).filter(each -> each > 0).sum();
        } catch (JMException | IOException e) {
            throw notReadable(e);
        }
    }

    /** What is in use after a full collection. */
    ClassHistogram objects() {
        try {
            Object text =
                    server.invoke(new ObjectName(DIAGNOSTICS), "gcClassHistogram", new Object[] {new String[0]}, TEXTS);
            return ClassHistogram.parse((String) text);
        } catch (JMException | IOException e) {
            throw notReadable(e);
        }
    }

    private static CommandFailedException notReadable(Exception cause) {
        return new CommandFailedException(ExitCode.UNEXPECTED, "benchNoMemory", cause.toString());
    }

    @Override
    public void close() {
        try {
            connector.close();
        } catch (IOException e) {
            throw notReadable(e);
        }
    }
}
