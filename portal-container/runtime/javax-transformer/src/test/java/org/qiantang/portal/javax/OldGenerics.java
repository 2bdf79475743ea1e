// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.javax;

import javax.servlet.ServletRequest;

/** A class whose generic signature stays behind in its constant pool when it is moved. */
public class OldGenerics {
    public <T> T find(ServletRequest request, Class<T> type) {
        return type.cast(request.getAttribute(type.getName()));
    }
}
