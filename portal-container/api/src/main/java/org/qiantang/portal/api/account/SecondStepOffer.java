// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.account;

/**
 * A secret for one-time codes by time (TOTP, RFC 6238), to be put into the person's app.
 *
 * @param secret in Base32, in groups of four, for typing
 * @param uri {@code otpauth:} address, for apps on the same device
 * @param picture the address as a QR code: an SVG document
 */
public record SecondStepOffer(String secret, String uri, String picture) {}
