// SPDX-License-Identifier: Apache-2.0
package org.qiantang.playground.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;

/** Files that come in: their names and sizes are shown, their content is not kept. */
@Named
@ViewScoped
public class FilesView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    Texts texts;

    private transient @Nullable UploadedFile file;
    private String received = "";
    private final List<String> added = new ArrayList<>();
    private int drawings = 1;

    public void send() {
        if (file != null && file.getFileName() != null) received = describe(file);
    }

    public void add(FileUploadEvent event) {
        added.add(describe(event.getFile()));
    }

    private String describe(UploadedFile upload) {
        return texts.text("received", upload.getFileName(), String.valueOf(upload.getSize()));
    }

    public void drawAgain() {
        drawings++;
    }

    public @Nullable UploadedFile getFile() {
        return file;
    }

    public void setFile(@Nullable UploadedFile file) {
        this.file = file;
    }

    public String getReceived() {
        return received;
    }

    public List<String> getAdded() {
        return added;
    }

    public String getDrawn() {
        return texts.text("drawn", drawings);
    }
}
