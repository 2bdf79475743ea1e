// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps;

import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionURL;
import jakarta.portlet.MimeResponse;
import java.io.IOException;
import org.qiantang.portal.acceptance.apps.Markup;

/** What a portlet of the old town can be asked to do: a form for each, named after it. The window shows what it shows until
 * the action changes it. */
public final class Deeds {
    private Deeds() {}

    /** Writes the forms. */
    public static void offer(Markup markup, MimeResponse response, String... deeds) throws IOException {
        for (String deed : deeds) {
            ActionURL url = response.createActionURL(MimeResponse.Copy.ALL);
            url.getActionParameters().setValue(ActionRequest.ACTION_NAME, deed);
            markup.form(deed, url);
        }
    }

    /** The one that has been asked for. */
    public static String asked(ActionRequest request) {
        return String.valueOf(request.getActionParameters().getValue(ActionRequest.ACTION_NAME));
    }

    /** What was written into its field. */
    public static String value(ActionRequest request) {
        return String.valueOf(request.getActionParameters().getValue("value"));
    }
}
