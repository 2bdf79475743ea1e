// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.site.template;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiantang.administration.web.form.Attempts;
import org.qiantang.administration.web.form.Form;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.site.SiteUpdates;

/** Shows what an update of the template would do to this site, and does it. */
@Named
@ViewScoped
public class SiteUpdatesView implements Serializable {
    private static final long serialVersionUID = 1;

    private static final String UPDATE = "site:template:update";

    @Inject
    Here here;

    @Inject
    Attempts attempts;

    @Inject
    SiteUpdates updates;

    private final Form form = new Form("update");
    private final HashMap<String, Boolean> chosen = new HashMap<>();
    private String seen = "";
    private transient @Nullable Optional<SiteUpdates.Update> update;

    /** What the person decides about is what was there when the page came. */
    @PostConstruct
    void start() {
        seen = update().map(SiteUpdates.Update::state).orElse("");
    }

    @SuppressWarnings("OptionalAssignedToNull") // null: not read yet in this request
    private Optional<SiteUpdates.Update> update() {
        Optional<SiteUpdates.Update> known = update;
        if (known == null) {
            boolean may = here.may(UPDATE);
            known = may ? updates.find(here.caller(), here.site().key(), here.language()) : Optional.empty();
            update = known;
        }
        return known;
    }

    public String apply() {
        return attempts.make(form, () -> {
            Set<String> theirs = chosen.entrySet().stream()
                    .filter(entry -> Boolean.TRUE.equals(entry.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            updates.apply(here.caller(), here.site().key(), seen, theirs);
            return here.goTo("site-updates", Map.of(Here.DONE, "siteUpdated"));
        });
    }

    // ------------------------------------------------------------------ what the view shows

    /** Where site and template stand, in a sentence. */
    public String getSentence() {
        Optional<SiteUpdates.Update> known = update();
        if (known.isEmpty()) return here.words().say("updateNone");
        SiteUpdates.Update waiting = known.get();
        if (!isWaiting()) return here.words().say("updateUpToDate", waiting.name(), waiting.to());
        return here.words().say("updateHelp", waiting.name(), waiting.from(), waiting.to());
    }

    /** Whether there is anything to take over or to decide. */
    public boolean isWaiting() {
        return update().filter(
                        known -> known.changes().stream().anyMatch(change -> change.kind() != SiteUpdates.Kind.KEPT))
                .isPresent();
    }

    public List<SiteUpdates.Change> getConflicts() {
        return list(SiteUpdates.Kind.CONFLICT);
    }

    public List<SiteUpdates.Change> getTaken() {
        return list(SiteUpdates.Kind.TAKEN);
    }

    public List<SiteUpdates.Change> getKept() {
        return list(SiteUpdates.Kind.KEPT);
    }

    private List<SiteUpdates.Change> list(SiteUpdates.Kind kind) {
        return update().map(SiteUpdates.Update::changes).orElse(List.of()).stream()
                .filter(change -> change.kind() == kind)
                .toList();
    }

    public String where(SiteUpdates.Change change) {
        return change.where().isEmpty() ? here.words().say("updateSiteItself") : change.where();
    }

    public String what(SiteUpdates.Change change) {
        return here.words().find("updateField_" + change.field()).orElse(change.field());
    }

    /** As it is, or that there is nothing. */
    public String value(String text) {
        return text.isBlank() ? here.words().say("updateAbsent") : text;
    }

    /** Whether the template's side is to be taken, by path. */
    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    public Form getForm() {
        return form;
    }
}
