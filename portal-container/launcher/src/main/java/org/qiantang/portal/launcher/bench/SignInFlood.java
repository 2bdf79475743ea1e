// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * People who sign in, far more than the portal can take: half of them with names that nobody has, a quarter with a wrong
 * password, a quarter with the right one. They come from many addresses (all of 127.0.0.0/8 are this machine's, on Linux),
 * for one alone would soon be refused for its wrong guesses.
 */
final class SignInFlood implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int CONNECTIONS = 16;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int FAILURE = 500;
    private static final int ADDRESSES = 250;

    private final InetSocketAddress server;
    private final List<byte[]> known;
    private final String host;
    private final Pace pace;
    private final ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
    private final List<Future<?>> guessers;
    private final AtomicInteger numbers;
    private final AtomicLong tried = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();

    /**
     * @param known sign-ins with names that there are
     * @param numbers tells unknown names apart, over several floods
     */
    SignInFlood(
            InetSocketAddress server, String host, List<SignInRequest> known, double perSecond, AtomicInteger numbers) {
        this.server = server;
        this.host = host;
        this.known = known.stream().map(SignInRequest::bytes).toList();
        this.numbers = numbers;
        this.pace = new Pace(perSecond, LONGEST);
        this.guessers = IntStream.range(0, CONNECTIONS)
                .<Future<?>>mapToObj(i -> threads.submit(this::flood))
                .toList();
    }

    private Void flood() throws IOException {
        while (true) {
            int number = numbers.getAndIncrement();
            // A connection for each, as from as many people.
            try (var connection = new KeepAliveConnection(server, address(number))) {
                OptionalLong due = pace.await();
                if (due.isEmpty()) return null;
                count(connection
                        .get(request(number), OutputStream.nullOutputStream())
                        .status());
            } catch (IOException e) {
                if (Thread.currentThread().isInterrupted()) return null;
                failed.incrementAndGet();
            }
        }
    }

    private static InetAddress address(int number) throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) (2 + number % ADDRESSES)});
    }

    private byte[] request(int number) {
        if (number % 2 == 1) return known.get(number / 2 % known.size());
        return new SignInRequest(host, "nobody-" + number, "no such password").bytes();
    }

    private void count(int status) {
        if (status == TOO_MANY_REQUESTS) refused.incrementAndGet();
        else if (status >= FAILURE) failed.incrementAndGet();
        else tried.incrementAndGet();
    }

    /** How many passwords were tried so far. */
    long tried() {
        return tried.get();
    }

    /** How many were told to come later. */
    long refused() {
        return refused.get();
    }

    /** How many got no answer, or that of a failure. */
    long failed() {
        return failed.get();
    }

    /** Ends it when all have their answers. */
    @Override
    public void close() throws InterruptedException {
        guessers.forEach(guesser -> guesser.cancel(true));
        threads.shutdownNow();
        if (!threads.awaitTermination(1, TimeUnit.MINUTES)) throw new IllegalStateException("the flood does not end");
    }
}
