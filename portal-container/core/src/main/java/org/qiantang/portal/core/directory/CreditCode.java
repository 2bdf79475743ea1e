// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.directory;

/**
 * Unified social credit codes (统一社会信用代码, GB 32100—2015): 17 characters and one that is computed from them, so that
 * a slip of the pen is found.
 */
final class CreditCode {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int WEIGHT = 3;

    private CreditCode() {}

    static boolean isValid(String code) {
        if (code.length() != LENGTH) return false;
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            int value = CHARACTERS.indexOf(code.charAt(i));
            if (value < 0) return false;
            sum += value * weight;
            weight = weight * WEIGHT % CHARACTERS.length();
        }
        int check = (CHARACTERS.length() - sum % CHARACTERS.length()) % CHARACTERS.length();
        return CHARACTERS.charAt(check) == code.charAt(LENGTH - 1);
    }
}
