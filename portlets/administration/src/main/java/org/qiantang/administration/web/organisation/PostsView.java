// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.administration.web.form.Attempts;
import org.qiantang.administration.web.form.Form;
import org.qiantang.administration.web.window.ChinaTime;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.organisation.OrganisationDirectory;
import org.qiantang.portal.api.organisation.PostDescription;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.security.Target;

/** The posts of the organisation that is shown: adds and removes them, puts people into them. */
@Named
@ViewScoped
public class PostsView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    Here here;

    @Inject
    Attempts attempts;

    @Inject
    OrganisationDirectory directory;

    private final Form adding = new Form("post", "titleChinese", "titleEnglish");
    private final Form appointing = new Form("appoint", "post", "account", "until");
    private final Form renaming = new Form("rename", "post", "titleChinese", "titleEnglish");
    private final Form editing = new Form("posts");
    private String code = "";
    private @Nullable ArrayList<PostRow> posts;

    @PostConstruct
    void start() {
        code = here.parameter("code");
        appointing.put("account", here.parameter("account"));
    }

    public List<PostRow> getPosts() {
        ArrayList<PostRow> known = posts;
        if (known == null) {
            known = new ArrayList<>();
            for (PostDescription post : read()) {
                known.add(PostRow.of(post, here.either(post.titleChinese(), post.titleEnglish())));
            }
            posts = known;
        }
        return known;
    }

    /** Faces asks also for what a view does not show. */
    private List<PostDescription> read() {
        boolean seen = here.isSignedIn() && here.rights().may("portal:organisation:view", Target.organisation(code));
        return seen ? directory.listPosts(here.caller(), code) : List.of();
    }

    public String add() {
        forget();
        return attempts.make(adding, () -> {
            directory.addPost(here.caller(), code, adding.text("titleChinese"), adding.text("titleEnglish"));
            return done("postAdded");
        });
    }

    public String remove(long post) {
        forget();
        return attempts.make(editing, () -> {
            directory.removePost(here.caller(), post);
            return done("postRemoved");
        });
    }

    public String rename() {
        forget();
        return attempts.make(renaming, () -> {
            directory.renamePost(
                    here.caller(), post(renaming), renaming.text("titleChinese"), renaming.text("titleEnglish"));
            return done("postRenamed");
        });
    }

    public String appoint() {
        forget();
        return attempts.make(appointing, () -> {
            directory.appoint(here.caller(), post(appointing), appointing.text("account"), until());
            return done("appointed");
        });
    }

    /** What was wrong with one form does not concern the next. */
    private void forget() {
        List.of(adding, appointing, renaming, editing).forEach(Form::forgetMistakes);
    }

    private static long post(Form form) {
        String chosen = form.text("post");
        if (!chosen.matches("[0-9]{1,18}")) throw new RejectedException(Problem.of("post", Problem.Kind.MISSING));
        return Long.parseLong(chosen);
    }

    private @Nullable LocalDate until() {
        String typed = appointing.text("until");
        if (typed.isEmpty()) return null;
        return ChinaTime.day(typed).orElseThrow(() -> new RejectedException(Problem.of("until", Problem.Kind.INVALID)));
    }

    public String dismiss(long post, String account) {
        forget();
        return attempts.make(editing, () -> {
            directory.dismiss(here.caller(), post, account);
            return done("dismissed");
        });
    }

    private String done(String what) {
        return here.goTo("organisation", Map.of("code", code, Here.DONE, what));
    }

    public Form getAdding() {
        return adding;
    }

    public Form getAppointing() {
        return appointing;
    }

    public Form getRenaming() {
        return renaming;
    }

    public Form getEditing() {
        return editing;
    }
}
