// SPDX-License-Identifier: Apache-2.0
/**
 * The screens of those who keep accounts, organisations, roles and the audit log, and of people with their own account.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>A1 The screens decide nothing: every service asks again whether its caller may.
 *   <li>A2 Who has not signed in is led to it; who may not see a screen is told so, and the service is not even asked.
 *   <li>A3 What a service refuses is told in one sentence beside its field and above the form; nothing typed is lost.
 *   <li>A4 What was done is told once, at an address that does it no second time.
 *   <li>A5 Secrets are never written back into a field.
 * </ul>
 */
@NullMarked
package org.qiantang.administration;

import org.jspecify.annotations.NullMarked;
