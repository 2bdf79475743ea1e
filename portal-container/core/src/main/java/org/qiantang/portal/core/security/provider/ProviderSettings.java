// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.provider;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.site.HostName;

/**
 * How to reach the city's identity provider.
 *
 * @param issuer its address, from which everything else is found (OpenID Connect Discovery 1.0)
 * @param clientId as which the provider knows this portal
 * @param secretFile what the provider knows the portal by; null for a public client, which has PKCE alone (RFC 7636)
 * @param names what people call it, by language tag
 * @param twoSteps values of {@code acr} or {@code amr} that say that the provider has asked for two things
 * @param registers whether citizens get an account by it
 */
record ProviderSettings(
        URI issuer,
        String clientId,
        @Nullable Path secretFile,
        Map<String, String> names,
        Set<String> twoSteps,
        boolean registers) {

    private static final String NAME = "name.";
    private static final Set<String> KNOWN = Set.of("issuer", "client-id", "secret-file", "two-steps", "registration");

    ProviderSettings {
        names = Map.copyOf(names);
        twoSteps = Set.copyOf(twoSteps);
    }

    /**
     * Reads them.
     *
     * @param settings the file they are from; that of the secret lies beside it
     * @throws IllegalArgumentException if something is wrong; the message says what to write
     */
    static ProviderSettings of(Properties properties, Path settings) {
        Map<String, String> names = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith(NAME)) names.put(key.substring(NAME.length()), text(properties, key));
            else if (!KNOWN.contains(key)) throw new IllegalArgumentException("there is no setting " + key);
        }
        return new ProviderSettings(
                issuer(required(properties, "issuer")),
                required(properties, "client-id"),
                secretFile(settings, text(properties, "secret-file")),
                names,
                Arrays.stream(text(properties, "two-steps").split(","))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .collect(Collectors.toSet()),
                registers(text(properties, "registration")));
    }

    private static String text(Properties properties, String key) {
        return properties.getProperty(key, "").strip();
    }

    private static String required(Properties properties, String key) {
        String value = text(properties, key);
        if (value.isEmpty()) throw new IllegalArgumentException(key + " is missing");
        return value;
    }

    private static @Nullable Path secretFile(Path settings, String name) {
        if (name.isEmpty()) return null;
        Path file = settings.resolveSibling(name);
        if (!Files.isReadable(file)) throw new IllegalArgumentException("secret-file " + file + " cannot be read");
        return file;
    }

    private static boolean registers(String value) {
        return switch (value) {
            case "", "no" -> false;
            case "citizens" -> true;
            default -> throw new IllegalArgumentException("registration is either citizens or no, not " + value);
        };
    }

    /** Whoever can change what comes from there can be anybody here. */
    private static URI issuer(String text) {
        URI issuer = URI.create(text);
        String host = issuer.getHost();
        boolean own = host != null && HostName.isOwnMachine(host);
        if (host == null || !("https".equals(issuer.getScheme()) || "http".equals(issuer.getScheme()) && own))
            throw new IllegalArgumentException("issuer has to begin with https://");
        return issuer;
    }

    /** As it stands in the file now, for a new one needs no restart; empty for a public client. */
    String secret() throws IOException {
        return secretFile == null ? "" : Files.readString(secretFile).strip();
    }

    /** In a language, else in another one, else its host. */
    String name(Locale language) {
        String known = names.get(language.toLanguageTag());
        if (known == null) known = names.get(language.getLanguage());
        if (known != null) return known;
        return names.values().stream().findFirst().orElse(issuer.getHost());
    }
}
