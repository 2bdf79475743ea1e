// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Clock;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Target;
import org.qiantang.portal.core.audit.AuditEvent;
import org.qiantang.portal.core.audit.AuditLog;
import org.qiantang.portal.core.blueprint.Blueprint;
import org.qiantang.portal.core.blueprint.BlueprintReader;
import org.qiantang.portal.core.blueprint.SiteExporter;
import org.qiantang.portal.core.blueprint.SiteImporter;
import org.qiantang.portal.core.security.permission.Permissions;
import org.qiantang.portal.core.site.Site;

/** Makes signed bundles of sites, and takes in those of portals that are trusted. */
@ApplicationScoped
@Transactional
public class SiteBundles {

    @Inject
    SiteExporter exporter;

    @Inject
    SiteImporter importer;

    @Inject
    BlueprintReader reader;

    @Inject
    BundleKeys keys;

    @Inject
    BundleSequenceRepository sequences;

    @Inject
    Permissions permissions;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** A bundle of a site, signed with the portal's own key; rights and errors as with {@link SiteExporter#export}. */
    public byte[] export(Caller caller, String site) {
        byte[] blueprint = exporter.export(caller, site).getBytes(StandardCharsets.UTF_8);
        KeyPair own = keys.own();
        String id = BundleKeys.id(own.getPublic());
        long sequence = sequences.lock(site, id).makeNext();
        SortedMap<String, byte[]> files = new TreeMap<>(Map.of(SignedBundle.BLUEPRINT, blueprint));
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach((name, content) -> hashes.put(name, BundleKeys.sha256(content)));
        Manifest manifest = new Manifest(site, id, sequence, clock.instant(), hashes);
        audit.append(event(caller, "site.bundled", manifest));
        return SignedBundle.pack(manifest, own.getPrivate(), files);
    }

    /**
     * Makes or replaces the site that a bundle carries.
     *
     * @throws BundleRefusedException if it is not signed by who is trusted, not as it was signed, or not newer than the last
     * @throws org.qiantang.portal.core.blueprint.BlueprintInvalidException if this portal cannot have such a site
     * @throws org.qiantang.portal.api.security.AccessDeniedException without {@code portal:site:manage} there
     */
    public Site importBundle(Caller caller, byte[] packed) {
        SignedBundle bundle = SignedBundle.open(packed, keys::trusted);
        Manifest manifest = bundle.manifest();
        permissions.require(caller, "portal:site:manage", Target.site(manifest.site()));
        check(manifest, reader.read(bundle.blueprint()));
        sequences.lock(manifest.site(), manifest.key()).take(manifest.sequence());
        audit.append(event(caller, "site.unbundled", manifest));
        return importer.importBlueprint(caller, bundle.blueprint(), false);
    }

    /** Who signs for a site signs for no other, and for no people. */
    private static void check(Manifest manifest, Blueprint blueprint) {
        String key = blueprint.site().key();
        if (!key.equals(manifest.site()))
            throw new BundleRefusedException(BundleFault.SITE_OTHER, manifest.site(), key);
        if (!blueprint.accounts().isEmpty()) throw new BundleRefusedException(BundleFault.ACCOUNTS_FORBIDDEN);
    }

    private static AuditEvent event(Caller caller, String action, Manifest manifest) {
        return AuditEvent.of(caller, action)
                .about("site", manifest.site())
                .at(manifest.site())
                .changing(
                        Map.of(),
                        Map.of(
                                "key", manifest.key(),
                                "sequence", manifest.sequence(),
                                "made", manifest.made().toString()));
    }
}
