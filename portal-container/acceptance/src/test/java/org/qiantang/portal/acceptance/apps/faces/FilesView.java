// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Files come and go. */
@Named
@RequestScoped
public class FilesView {
    private @Nullable Part file;

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part newFile) {
        file = newFile;
    }

    public void upload() throws IOException {
        if (file == null) throw new IllegalStateException("no file has come");
        String content = new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(file.getSubmittedFileName() + ": " + content));
    }

    public void download() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        external.setResponseContentType("text/csv");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"permits.csv\"");
        external.getResponseOutputStream().write("permit,4711".getBytes(StandardCharsets.UTF_8));
        context.responseComplete();
    }
}
