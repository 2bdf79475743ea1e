// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.portlet;

import java.util.Set;
import javax.xml.namespace.QName;

/**
 * A public render parameter that a portlet supports (Portlet 3.0, 11.1.2).
 *
 * @param identifier what the portlet itself calls it
 * @param name its qualified name, by which windows share it
 * @param aliases other qualified names of the same parameter
 */
public record PublicParameter(String identifier, QName name, Set<QName> aliases) {

    public PublicParameter {
        aliases = Set.copyOf(aliases);
    }

    /** A parameter without namespace and aliases. */
    public static PublicParameter plain(String name) {
        return new PublicParameter(name, new QName(name), Set.of());
    }
}
