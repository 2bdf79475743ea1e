// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.testkit;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Issues certificates to people, and revokes them: a certification authority (电子认证服务机构) for tests. */
public final class Authority {

    private static final String SIGNATURE = "SHA256withECDSA";
    private static final Duration LIFE = Duration.ofDays(365);

    private final X500Name name;
    private final KeyPair keys = newKeys();
    private final Instant now;
    private final X509Certificate certificate;
    private int serial = 1;

    /** @param now when everything is issued that does not say otherwise */
    public Authority(String name, Instant now) {
        this.name = new X500Name(name);
        this.now = now;
        this.certificate = sign(this.name, keys, BigInteger.ZERO, now, true);
    }

    /** A person's certificate with its key. */
    public record Issued(X509Certificate certificate, PrivateKey key, X509Certificate issuer) {

        /** As a browser keeps it, with the password "own". */
        public KeyStore keyStore() {
            try {
                KeyStore store = KeyStore.getInstance("PKCS12");
                store.load(null, null);
                store.setKeyEntry("own", key, "own".toCharArray(), new Certificate[] {certificate, issuer});
                return store;
            } catch (GeneralSecurityException | IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public X509Certificate certificate() {
        return certificate;
    }

    public Issued issue(String subject) {
        return issue(subject, now);
    }

    /** One that is valid for a year from then. */
    public Issued issue(String subject, Instant from) {
        KeyPair own = newKeys();
        X509Certificate issued = sign(new X500Name(subject), own, BigInteger.valueOf(++serial), from, false);
        return new Issued(issued, own.getPrivate(), certificate);
    }

    private X509Certificate sign(X500Name subject, KeyPair of, BigInteger number, Instant from, boolean authority) {
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    name,
                    number,
                    Date.from(from.minusSeconds(60)),
                    Date.from(from.plus(LIFE)),
                    subject,
                    of.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            int uses = authority ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.digitalSignature;
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(uses));
            X509CertificateHolder holder = builder.build(signer());
            return new JcaX509CertificateConverter().getCertificate(holder);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private ContentSigner signer() {
        try {
            return new JcaContentSignerBuilder(SIGNATURE).build(keys.getPrivate());
        } catch (OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A list of revoked certificates, as PEM. */
    public String revoke(X509Certificate... revoked) {
        var builder = new X509v2CRLBuilder(name, Date.from(now));
        builder.setNextUpdate(Date.from(now.plus(LIFE)));
        for (X509Certificate one : revoked)
            builder.addCRLEntry(one.getSerialNumber(), Date.from(now), CRLReason.keyCompromise);
        try {
            return pem("X509 CRL", builder.build(signer()).getEncoded());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String pem(X509Certificate certificate) {
        try {
            return pem("CERTIFICATE", certificate.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String kind, byte[] content) {
        return "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder().encodeToString(content) + "\n-----END " + kind
                + "-----\n";
    }
}
