// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.StreamedContent;

/** The same picture, of a bean that lives as long as a view. */
@Named
@ViewScoped
public class Sketch implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    Pictures pictures;

    public StreamedContent getTownHall() {
        return pictures.getTownHall();
    }
}
