// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.security;

/**
 * Who asks the portal to do something, and from where; every call that changes something takes it.
 *
 * @param account name of the account (账号)
 * @param address network address of the request, empty if there is none
 * @param session name of the session that the request belongs to, empty if there is none; never what proves the session,
 *     such as the value of its cookie
 */
public record Caller(String account, String address, String session) {}
