// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/** One visitor's connection; costs next to nothing beside the server that it asks. Not for several threads. */
final class KeepAliveConnection implements Closeable {
    private static final int TIMEOUT_MILLIS = 30_000;

    private final InetSocketAddress server;
    private final @Nullable InetAddress from;
    private final byte[] buffer = new byte[1 << 16];
    private @Nullable Socket socket;
    private int begin;
    private int end;

    KeepAliveConnection(InetSocketAddress server) {
        this(server, null);
    }

    /** @param from which of this machine's addresses the server sees; null if any */
    KeepAliveConnection(InetSocketAddress server, @Nullable InetAddress from) {
        this.server = server;
        this.from = from;
    }

    /** Sends the request, gives the body to the sink, returns the head. */
    ResponseHead get(byte[] request, OutputStream sink) throws IOException {
        Socket open = connect();
        try {
            open.getOutputStream().write(request);
            ResponseHead head = readHead(open.getInputStream());
            if (head.chunked()) copyChunks(open.getInputStream(), sink);
            else copy(open.getInputStream(), head.length(), sink);
            if (head.last()) close();
            return head;
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private Socket connect() throws IOException {
        if (socket != null) return socket;
        var opened = new Socket();
        opened.setTcpNoDelay(true);
        opened.setSoTimeout(TIMEOUT_MILLIS);
        if (from != null) opened.bind(new InetSocketAddress(from, 0));
        opened.connect(server, TIMEOUT_MILLIS);
        begin = 0;
        end = 0;
        socket = opened;
        return opened;
    }

    private ResponseHead readHead(InputStream in) throws IOException {
        int scanned = begin;
        while (true) {
            for (int i = Math.max(scanned, begin + 3); i < end; i++) {
                if (buffer[i] != '\n' || buffer[i - 1] != '\r' || buffer[i - 2] != '\n') continue;
                ResponseHead head = ResponseHead.parse(buffer, begin, i);
                begin = i + 1;
                return head;
            }
            int already = end - begin;
            fill(in);
            scanned = begin + already;
        }
    }

    private void copy(InputStream in, long length, OutputStream sink) throws IOException {
        long left = length;
        while (left > 0) {
            if (begin == end) fill(in);
            int part = (int) Math.min(left, end - begin);
            sink.write(buffer, begin, part);
            begin += part;
            left -= part;
        }
    }

    private void copyChunks(InputStream in, OutputStream sink) throws IOException {
        for (long size = readChunkSize(in); size > 0; size = readChunkSize(in)) {
            copy(in, size, sink);
            readLineEnd(in);
        }
        readLineEnd(in); // no trailers: Undertow and the JDK's server send none
    }

    private long readChunkSize(InputStream in) throws IOException {
        long size = 0;
        boolean inSize = true;
        for (int b = read(in); b != '\n'; b = read(in)) {
            int digit = Character.digit(b, 16);
            inSize &= digit >= 0;
            if (inSize) size = size * 16 + digit;
        }
        return size;
    }

    private void readLineEnd(InputStream in) throws IOException {
        if (read(in) != '\r' || read(in) != '\n') throw new IOException("no line end after a chunk");
    }

    private int read(InputStream in) throws IOException {
        if (begin == end) fill(in);
        return buffer[begin++];
    }

    private void fill(InputStream in) throws IOException {
        if (begin > 0) {
            System.arraycopy(buffer, begin, buffer, 0, end - begin);
            end -= begin;
            begin = 0;
        }
        if (end == buffer.length) throw new IOException("response head too long");
        int read = in.read(buffer, end, buffer.length - end);
        if (read < 0) throw new EOFException("the server closed the connection");
        end += read;
    }

    @Override
    public void close() throws IOException {
        if (socket == null) return;
        socket.close();
        socket = null;
    }
}
