// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.own;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qiantang.administration.web.form.Attempts;
import org.qiantang.administration.web.form.Form;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.account.OwnAccount;
import org.qiantang.portal.api.account.SecondStepOffer;

/**
 * The second step of one's own sign-in: sets it up, makes new recovery codes, gives it up. Recovery codes are in no address
 * and gone with the view.
 */
@Named
@ViewScoped
public class SecondStepView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    Here here;

    @Inject
    Attempts attempts;

    @Inject
    OwnAccount own;

    private final Form beginning = new Form("begin", "password", "code");
    private final Form renewing = new Form("renew", "password", "code");
    private final Form giving = new Form("end", "password", "code");
    private final ArrayList<String> codes = new ArrayList<>();
    private @Nullable String secret;
    private String uri = "";
    private String picture = "";

    /** Each offer takes the place of the one before: one for as long as the view is looked at. */
    private String offered() {
        String known = secret;
        if (known == null) {
            SecondStepOffer offer = own.offerSecondStep(here.caller());
            known = offer.secret();
            secret = known;
            uri = offer.uri();
            picture = offer.picture();
        }
        return known;
    }

    public String begin() {
        return showCodes(
                beginning,
                () -> own.beginSecondStep(here.caller(), beginning.secret("password"), beginning.text("code")));
    }

    public String renew() {
        return showCodes(
                renewing,
                () -> own.renewRecoveryCodes(here.caller(), renewing.secret("password"), renewing.text("code")));
    }

    private String showCodes(Form form, Supplier<List<String>> task) {
        codes.clear();
        forget();
        String outcome = attempts.make(form, () -> {
            codes.addAll(task.get());
            return Attempts.STAY;
        });
        form.empty("password", "code");
        return outcome;
    }

    /** What was wrong with one form does not concern the next. */
    private void forget() {
        List.of(beginning, renewing, giving).forEach(Form::forgetMistakes);
    }

    public String end() {
        forget();
        String outcome = attempts.make(giving, () -> {
            own.endSecondStep(here.caller(), giving.secret("password"), giving.text("code"));
            return here.goTo("my-account", Map.of(Here.DONE, "secondStepEnded"));
        });
        giving.empty("password", "code");
        return outcome;
    }

    // ------------------------------------------------------------------ what the view shows

    public boolean isOn() {
        return own.get(here.caller()).secondStep();
    }

    public int getLeft() {
        return own.countRecoveryCodes(here.caller());
    }

    public List<String> getCodes() {
        return codes;
    }

    public String getSecret() {
        return offered();
    }

    public String getUri() {
        offered();
        return uri;
    }

    /** A picture made by the portal itself, written into the page as it is. */
    public String getPicture() {
        offered();
        return picture;
    }

    public Form getBeginning() {
        return beginning;
    }

    public Form getRenewing() {
        return renewing;
    }

    public Form getGiving() {
        return giving;
    }
}
