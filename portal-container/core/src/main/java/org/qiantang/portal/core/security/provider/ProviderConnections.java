// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.provider;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about the identity provider; looked up again every hour. While it cannot be reached, it is not asked
 * more than every ten seconds, so that nobody waits for it whom others have waited for.
 */
@ApplicationScoped
public class ProviderConnections {

    private static final Duration FOUND = Duration.ofHours(1);
    private static final Duration LOST = Duration.ofSeconds(10);

    private final LoadingCache<ProviderSettings, Found> found = Caffeine.newBuilder()
            .maximumSize(2)
            .expireAfter(Expiry.<ProviderSettings, Found>creating(
                    (settings, known) -> known.connection() == null ? LOST : FOUND))
            .build(ProviderConnections::find);

    private record Found(
            @Nullable ProviderConnection connection,
            @Nullable ProviderException problem) {}

    private static Found find(ProviderSettings settings) {
        try {
            return new Found(ProviderConnection.discover(settings), null);
        } catch (ProviderException e) {
            return new Found(null, e);
        }
    }

    ProviderConnection to(ProviderSettings settings) throws ProviderException {
        Found known = found.get(settings);
        if (known.connection() != null) return known.connection();
        throw new ProviderException(ProviderException.Reason.UNREACHABLE, String.valueOf(known.problem()));
    }
}
