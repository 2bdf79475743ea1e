// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.server;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** A form of a Faces view, as a browser has it: with its hidden fields, and what somebody types into the others. */
public final class FacesForm {
    private final String namespace;
    private final String id;
    private final String action;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private FacesForm(String namespace, Element form) {
        this.namespace = namespace;
        this.id = form.id();
        this.action = form.attr("action");
        for (Element field : form.select("input, textarea")) {
            if (field.attr("type").equals("submit")) continue;
            if (field.hasAttr("name")) fields.put(field.attr("name"), field.val());
        }
    }

    /** The form of a window, for example {@code permit} and {@code form}. */
    public static FacesForm of(Answer page, String window, String form) {
        String namespace = "w_" + window + "_";
        Element found = page.html().getElementById(namespace + ":" + form);
        if (found == null) throw new AssertionError("no form " + form + " in window " + window + "\n" + page.body());
        return new FacesForm(namespace, found);
    }

    /** A form that came with an answer to a script, and the state that came beside it. */
    public static FacesForm of(Element form, String window, String viewState) {
        FacesForm result = new FacesForm("w_" + window + "_", form);
        result.fields.put(result.namespace + ":jakarta.faces.ViewState", viewState);
        return result;
    }

    public FacesForm fill(String field, String value) {
        fields.put(id + ":" + field, value);
        return this;
    }

    public String action() {
        return action;
    }

    public Map<String, String> fields() {
        return Map.copyOf(fields);
    }

    /** What is sent if this button is pressed. */
    public Map<String, String> pressing(String button) {
        Map<String, String> sent = new LinkedHashMap<>(fields);
        sent.put(id + ":" + button, button);
        return sent;
    }

    /** Presses a button and goes where the answer leads. */
    public Answer press(Citizen citizen, String button) {
        return citizen.submit(action, pressing(button));
    }

    /** Presses a button without waiting for where the answer leads. */
    public Answer post(Citizen citizen, String button) {
        return citizen.post(action, pressing(button));
    }

    /** The address to which scripts send this form. */
    public String address() {
        String encoded = fields.get(namespace + ":jakarta.faces.encodedURL");
        if (encoded == null) encoded = fields.get("jakarta.faces.encodedURL");
        return encoded == null ? action : encoded;
    }

    /** Presses a button whose script sends the form itself; {@code render} names parts of the form, or begins with an @. */
    public Answer script(Citizen citizen, String button, String render) {
        Map<String, String> sent = new LinkedHashMap<>(fields);
        sent.put(namespace + ":jakarta.faces.partial.ajax", "true");
        sent.put(namespace + ":jakarta.faces.source", id + ":" + button);
        sent.put(namespace + ":jakarta.faces.partial.event", "click");
        sent.put(namespace + ":jakarta.faces.behavior.event", "action");
        sent.put(namespace + ":jakarta.faces.partial.execute", id);
        sent.put(namespace + ":jakarta.faces.partial.render", render.isEmpty() ? id : render);
        sent.put(id + ":" + button, button);
        return citizen.post(address(), sent, Map.of("Sec-Fetch-Site", "same-origin", "Faces-Request", "partial/ajax"));
    }

    /** Sends the form with a text file in it. */
    public Answer upload(Citizen citizen, String button, String field, String fileName, String content) {
        return upload(citizen, button, field, fileName, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends the form with a file in it. */
    public Answer upload(Citizen citizen, String button, String field, String fileName, byte[] content) {
        String boundary = "----willow";
        StringBuilder before = new StringBuilder();
        Map<String, String> sent = pressing(button);
        sent.remove(id + ":" + field);
        sent.forEach((name, value) -> before.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        before.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"")
                .append(id + ":" + field)
                .append("\"; filename=\"")
                .append(fileName)
                .append("\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        byte[] end = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return citizen.send(
                "POST",
                action,
                BodyPublishers.ofByteArrays(List.of(before.toString().getBytes(StandardCharsets.UTF_8), content, end)),
                Map.of("Content-Type", "multipart/form-data; boundary=" + boundary, "Sec-Fetch-Site", "same-origin"));
    }
}
