// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bench.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/**
 * The empty fields of the small form. One for all visitors, who only look at it: Pluto makes of {@code @RequestScoped} a
 * scope that there is in portlets only, not on the pages beside them.
 */
@Named
@ApplicationScoped
public class SmallView {
    private String name = "";
    private String street = "";
    private String concern = "";

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getConcern() {
        return concern;
    }

    public void setConcern(String concern) {
        this.concern = concern;
    }
}
