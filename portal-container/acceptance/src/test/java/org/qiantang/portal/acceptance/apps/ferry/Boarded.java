// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.ferry;

import jakarta.xml.bind.annotation.XmlRootElement;
import java.io.Serializable;

/** The payload of the event that a passenger is on board: a class of the application, for JAXB. */
@XmlRootElement
public class Boarded implements Serializable {
    private static final long serialVersionUID = 1;

    private String passenger = "";

    public String getPassenger() {
        return passenger;
    }

    public void setPassenger(String passenger) {
        this.passenger = passenger;
    }
}
