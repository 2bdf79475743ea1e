// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.grant;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.qiantang.administration.web.form.Attempts;
import org.qiantang.administration.web.form.Form;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.content.ContentNotFoundException;
import org.qiantang.portal.api.security.RoleDescription;
import org.qiantang.portal.api.security.Roles;

/** A role of the office: makes it, changes it, removes it. The portal's own are only shown. */
@Named
@ViewScoped
public class RoleView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    Here here;

    @Inject
    Attempts attempts;

    @Inject
    Roles roles;

    private final Form form = new Form("role", "key", "titleChinese", "titleEnglish", "permissions", "staff");
    private final Form removing = new Form("remove");
    private String key = "";
    private boolean builtIn;
    private long version;

    @PostConstruct
    void start() {
        form.put("staff", false);
        key = here.parameter("key");
        if (key.isEmpty()) return;
        RoleDescription role = roles.find(key).orElseThrow(() -> new ContentNotFoundException("no role '" + key + "'"));
        builtIn = role.builtIn();
        version = role.version();
        form.put("key", key)
                .put("titleChinese", role.titleChinese())
                .put("titleEnglish", role.titleEnglish())
                .put("permissions", String.join("\n", role.permissions()))
                .put("staff", role.staff());
    }

    public String save() {
        return attempts.make(form, () -> {
            RoleDescription role = read();
            if (isNew()) roles.add(here.caller(), role);
            else roles.change(here.caller(), role);
            return here.goTo("role", Map.of("key", role.key(), Here.DONE, isNew() ? "roleAdded" : "roleChanged"));
        });
    }

    private RoleDescription read() {
        List<String> permissions = Arrays.stream(form.text("permissions").split("\\s+"))
                .filter(pattern -> !pattern.isEmpty())
                .toList();
        return new RoleDescription(
                isNew() ? form.text("key") : key,
                form.text("titleChinese"),
                form.text("titleEnglish"),
                permissions,
                false,
                form.isChecked("staff"),
                version);
    }

    public String remove() {
        return attempts.make(removing, () -> {
            roles.remove(here.caller(), key);
            return here.goTo("roles", Map.of(Here.DONE, "roleRemoved"));
        });
    }

    public boolean isNew() {
        return key.isEmpty();
    }

    /** Whether the person may change what is shown. */
    public boolean isManaged() {
        return !builtIn && here.mayEverywhere("portal:role:manage");
    }

    public boolean isBuiltIn() {
        return builtIn;
    }

    public String getKey() {
        return key;
    }

    public Form getForm() {
        return form;
    }

    public Form getRemoving() {
        return removing;
    }
}
