// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.page;

/**
 * What the portal keeps of fragments that their portlets allow it to keep ({@code expiration-cache}). A slice whose content
 * has changed says so here, and citizens see it at once instead of when the time of the fragments is over. To be injected.
 */
public interface KeptFragments {

    /**
     * Forgets all fragments of one application's portlets on this server. To be called after the change is committed; a
     * fragment that is being made at that moment may still be kept, for as long as its portlet allows.
     *
     * @param application first part of the portlets' names in blueprints: {@code news}
     */
    void forget(String application);
}
