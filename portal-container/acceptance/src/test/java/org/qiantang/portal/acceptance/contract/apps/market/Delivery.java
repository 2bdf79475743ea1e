// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.market;

import jakarta.xml.bind.annotation.XmlRootElement;
import java.io.Serializable;

/** What a kitchen gets; travels to other applications as XML. */
@XmlRootElement
public class Delivery implements Serializable {
    private static final long serialVersionUID = 1;

    private String goods = "";

    public String getGoods() {
        return goods;
    }

    public void setGoods(String goods) {
        this.goods = goods;
    }
}
