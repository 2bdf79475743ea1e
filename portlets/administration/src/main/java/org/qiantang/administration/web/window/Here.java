// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.portlet.MimeResponse;
import jakarta.portlet.PortletRequest;
import jakarta.portlet.RenderURL;
import jakarta.portlet.ResourceURL;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.page.PageHead;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Rights;
import org.qiantang.portal.api.security.Target;
import org.qiantang.portal.api.site.SiteContext;

/** The call that is under way: who made it, what for, and where answers lead. For views and beans of any scope. */
@Named
@ApplicationScoped
public class Here {

    /** Render parameter that names what has just been done. */
    public static final String DONE = "done";

    private static final String STYLESHEET = "/portlets/administration/css/administration.css";

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** The request of the portlet; tests have their own. */
    protected PortletRequest request() {
        return (PortletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    protected Object response() {
        return FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    /** Puts our style sheet into the page; search engines have no business with it. */
    public void head() {
        PageHead.of(request()).stylesheet(STYLESHEET).meta("robots", "noindex");
    }

    // ------------------------------------------------------------------ who

    public Rights rights() {
        return Rights.of(request());
    }

    public Caller caller() {
        return rights().caller();
    }

    public boolean isSignedIn() {
        return !caller().account().isEmpty();
    }

    /** Whether the person may do this on this site. */
    public boolean may(String permission) {
        return isSignedIn() && rights().may(permission);
    }

    /** Whether the person may do this in the whole portal. */
    public boolean mayEverywhere(String permission) {
        return isSignedIn() && rights().may(permission, Target.PORTAL);
    }

    /**
     * Whether the person may see a screen.
     *
     * @param permission empty for everybody who has signed in
     * @param local whether it is about this site only
     */
    public boolean sees(@Nullable String permission, boolean local) {
        if (permission == null || permission.isEmpty()) return isSignedIn();
        return local ? may(permission) : mayEverywhere(permission);
    }

    /** The way to sign-in and back to this page. */
    public String getSignIn() {
        return site().link("/_sign-in") + "?return=" + encode(renderUrl(Map.of()));
    }

    /** The way to linking the account with the identity provider, and back to this page. */
    public String getIdentityLink() {
        return site().link("/_provider") + "?link=ask&return=" + encode(renderUrl(Map.of()));
    }

    // ------------------------------------------------------------------ where

    public SiteContext site() {
        return SiteContext.of(request());
    }

    /** Scheme, host and port that the person has in the address bar. */
    public URI origin() {
        PortletRequest request = request();
        int port = request.getServerPort();
        boolean usual = port == (request.getScheme().equals("https") ? HTTPS : HTTP);
        return URI.create(request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port));
    }

    public Locale language() {
        return site().language();
    }

    public Words words() {
        return Words.in(language());
    }

    /** Empty if the address does not have it. */
    public String parameter(String name) {
        String value = request().getRenderParameters().getValue(name);
        return value == null ? "" : value;
    }

    public String preference(String name) {
        String value = request().getPreferences().getValue(name, "");
        return value == null ? "" : value;
    }

    /** The address of another page of the site with one parameter; empty if the window knows of no such page. */
    public String page(String preference, String parameter, String value) {
        String path = preference(preference);
        return path.isEmpty() ? "" : site().link(path) + "?" + parameter + "=" + encode(value);
    }

    /** What has just been done, in a sentence; empty if nothing. Addresses may say anything. */
    public String getDone() {
        String done = parameter(DONE);
        return done.isEmpty() ? "" : words().find("done_" + done).orElse("");
    }

    /** This window as it is, but for some parameters; empty ones are taken away. */
    public String renderUrl(Map<String, String> changed) {
        if (!(response() instanceof MimeResponse mime)) return site().link("/");
        RenderURL url = mime.createRenderURL(MimeResponse.Copy.ALL);
        url.getRenderParameters().removeParameter("_scope");
        url.getRenderParameters().removeParameter(DONE);
        changed.forEach((name, value) -> {
            if (value.isEmpty()) url.getRenderParameters().removeParameter(name);
            else url.getRenderParameters().setValue(name, value);
        });
        return url.toString();
    }

    /** The address of a file that this window gives out. */
    public String resourceUrl(String id) {
        if (!(response() instanceof MimeResponse mime)) return "";
        ResourceURL url = mime.createResourceURL();
        url.setResourceID(id);
        return url.toString();
    }

    /** Navigation to a view of this portlet by a redirect; empty parameters are left out. */
    public String goTo(String view, Map<String, String> parameters) {
        StringBuilder outcome = new StringBuilder(view).append("?faces-redirect=true");
        parameters.forEach((name, value) -> {
            if (!value.isEmpty()) outcome.append('&').append(name).append('=').append(encode(value));
        });
        return outcome.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    // ------------------------------------------------------------------ for views

    public String minute(@Nullable Instant moment) {
        return moment == null ? "" : ChinaTime.minute(moment);
    }

    public String second(@Nullable Instant moment) {
        return moment == null ? "" : ChinaTime.second(moment);
    }

    /** The Chinese or the English one, as the page is; the Chinese one where there is no other. */
    public String either(String chinese, String english) {
        return language().getLanguage().equals("zh") || english.isBlank() ? chinese : english;
    }
}
