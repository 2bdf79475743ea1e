// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.javax;

/** Names nothing of the javax time. */
public class NewClass {
    public String hello() {
        return "hello";
    }
}
