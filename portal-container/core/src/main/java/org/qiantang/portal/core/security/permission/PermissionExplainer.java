// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.permission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Explainer;
import org.qiantang.portal.api.security.Explanation;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.security.Scope;
import org.qiantang.portal.api.security.Target;

/** Lets a decision be made while it listens, and puts what it hears into words. */
@ApplicationScoped
public class PermissionExplainer implements Explainer {

    private static final String BUNDLE = "org/qiantang/portal/core/security/permission/rights";

    @Inject
    Permissions permissions;

    @Inject
    Places places;

    @Inject
    RoleRegister roles;

    @Override
    public Explanation explain(Caller caller, String account, String permission, Target target, Locale language) {
        permissions.require(caller, "portal:explain:read");
        check(permission, target);
        ResourceBundle texts = ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        List<Explanation.Step> steps = new ArrayList<>();
        boolean allowed = permissions.decide(
                account, permission, target, (rule, role) -> steps.add(step(texts, language, rule, role)));
        String key = allowed ? "summary.allowed" : "summary.denied";
        String summary = say(
                texts, key, account.isEmpty() ? texts.getString("nobody") : account, permission, place(texts, target));
        return new Explanation(allowed, summary, steps);
    }

    private void check(String permission, Target target) {
        List<Problem> problems = new ArrayList<>();
        if (!PermissionName.isOne(permission)) problems.add(Problem.of("permission", Problem.Kind.INVALID));
        if (target.site() != null && !places.isSite(target.site()))
            problems.add(Problem.of("site", Problem.Kind.UNKNOWN, target.site()));
        if (target.organisation() != null
                && places.findPath(target.organisation()).isEmpty())
            problems.add(Problem.of("organisation", Problem.Kind.UNKNOWN, target.organisation()));
        if (!problems.isEmpty()) throw new RejectedException(problems);
    }

    private Explanation.Step step(ResourceBundle texts, Locale language, Rule rule, @Nullable HeldRole role) {
        String text = role == null
                ? say(texts, "rule." + rule)
                : say(
                        texts,
                        "rule." + rule,
                        title(role.role(), language),
                        scope(texts, role.scope()),
                        source(texts, language, role),
                        role.expires() == null ? "" : role.expires().toString());
        return new Explanation.Step(effect(rule), text);
    }

    private static Explanation.Effect effect(Rule rule) {
        return switch (rule) {
            case PORTAL_ITSELF, GRANTED -> Explanation.Effect.ALLOWS;
            case NOBODY, NO_ACCOUNT, NOT_ACTIVE, OWN_WORK, NOT_GRANTED -> Explanation.Effect.FORBIDS;
            case OVER, ELSEWHERE, ROLE_OF_APPLICATIONS, NOT_IN_ROLE -> Explanation.Effect.PASSES;
        };
    }

    private String title(String role, Locale language) {
        return roles.find(role)
                .map(known -> isChinese(language) ? known.titleChinese() : known.titleEnglish())
                .orElse(role);
    }

    private static boolean isChinese(Locale language) {
        return language.getLanguage().equals("zh");
    }

    private static String source(ResourceBundle texts, Locale language, HeldRole role) {
        if (role.post() == null) return say(texts, "source.account", role.grant());
        String title = isChinese(language) || role.post().titleEnglish().isBlank()
                ? role.post().titleChinese()
                : role.post().titleEnglish();
        return say(texts, "source.post", role.grant(), title, role.post().organisation());
    }

    private static String scope(ResourceBundle texts, Scope scope) {
        return say(texts, "scope." + scope.kind(), scope.key());
    }

    private static String place(ResourceBundle texts, Target target) {
        List<String> parts = new ArrayList<>();
        if (target.site() != null) parts.add(say(texts, "place.site", target.site()));
        if (target.organisation() != null) parts.add(say(texts, "place.organisation", target.organisation()));
        if (parts.isEmpty()) parts.add(texts.getString("place.portal"));
        if (target.author() != null) parts.add(say(texts, "place.author", target.author()));
        return String.join(texts.getString("place.and"), parts);
    }

    private static String say(ResourceBundle texts, String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
    }
}
