// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiantang.administration.web.Fakes.answer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiantang.administration.web.Fakes;
import org.qiantang.administration.web.KnownHere;
import org.qiantang.administration.web.form.FormFixture;
import org.qiantang.portal.api.security.CertificateDescription;
import org.qiantang.portal.api.security.Certificates;
import org.qiantang.portal.api.security.IssuedToken;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.security.TokenDescription;
import org.qiantang.portal.api.security.Tokens;

/** Certificates and tokens of an account. */
class KeysViewsTest {

    private static final CertificateDescription OF_CITY =
            new CertificateDescription(5, "weather-bureau", "CN=City CA", "CN=Weather", "", "admin", Instant.EPOCH);

    private final List<String> done = new ArrayList<>();
    private final List<TokenDescription> issued = new ArrayList<>();

    private static KnownHere admin() {
        return KnownHere.of("admin", "portal:account:view", "portal:account:manage")
                .at("name", "weather-bureau");
    }

    private CertificatesView certificates(KnownHere here) {
        CertificatesView view = new CertificatesView();
        view.here = here;
        view.attempts = FormFixture.attempts(here);
        view.certificates = Fakes.of(
                Certificates.class,
                "listOfAccount",
                answer(arguments -> List.of(OF_CITY)),
                "add",
                answer(arguments -> {
                    if (!((String) arguments[2]).startsWith("-----BEGIN"))
                        throw new RejectedException(Problem.of("pem", Problem.Kind.INVALID));
                    done.add("added " + arguments[3]);
                    return OF_CITY;
                }),
                "remove",
                answer(arguments -> done.add("removed " + arguments[1])));
        view.start();
        return view;
    }

    private TokensView tokens(KnownHere here) {
        TokensView view = new TokensView();
        view.here = here;
        view.attempts = FormFixture.attempts(here);
        view.tokens =
                Fakes.of(Tokens.class, "listOfAccount", answer(arguments -> issued), "issue", answer(arguments -> {
                    TokenDescription token = token((String) arguments[2], (Instant) arguments[3]);
                    issued.add(token);
                    return new IssuedToken(token, "a secret of many letters");
                }));
        view.start();
        return view;
    }

    private static TokenDescription token(String label, Instant end) {
        return new TokenDescription("7", "weather-bureau", label, "admin", Instant.EPOCH, end, null);
    }

    @Test
    void certificates_are_shown_added_and_removed() {
        CertificatesView view = certificates(admin());
        assertThat(view.getCertificates()).extracting(CertificateRow::subject).containsExactly("CN=Weather");
        view.getForm().put("pem", "-----BEGIN CERTIFICATE-----").put("thisOneOnly", true);

        assertThat(view.add()).contains("name=weather-bureau", "done=certificateAdded");
        assertThat(view.remove(5)).contains("done=certificateRemoved");

        assertThat(done).containsExactly("added true", "removed 5");
    }

    @Test
    void what_is_no_certificate_is_refused_and_stays_in_its_field() {
        CertificatesView view = certificates(admin());
        view.getForm().put("pem", "a key");

        assertThat(view.add()).isEmpty();

        assertThat(view.getForm().mistake("pem")).isEqualTo("这不是数字证书：请粘贴以 -----BEGIN CERTIFICATE----- 开头的全部文字");
        assertThat(view.getForm().text("pem")).isEqualTo("a key");
    }

    @Test
    void a_new_token_is_shown_and_in_no_address() {
        TokensView view = tokens(admin());
        assertThat(view.getTokens()).isEmpty();
        view.getForm().put("label", "气象预警导入").put("expires", "2027-05-31");

        assertThat(view.issue()).isEmpty();

        assertThat(view.getSecret()).isEqualTo("a secret of many letters");
        assertThat(view.getTokens())
                .extracting(TokenRow::expires)
                .containsExactly(Instant.parse("2027-05-31T16:00:00Z"));
        assertThat(view.getForm().text("label")).isEmpty();
    }

    @Test
    void a_token_has_an_end() {
        TokensView view = tokens(admin());
        view.getForm().put("label", "气象预警导入");

        view.issue();

        assertThat(view.getForm().has("expires")).isTrue();
        assertThat(view.getSecret()).isEmpty();
        assertThat(issued).isEmpty();
    }

    @Test
    void for_who_may_not_see_them_the_services_are_not_even_asked() {
        KnownHere citizen = KnownHere.of("wang.fang").at("name", "weather-bureau");
        issued.add(token("import", Instant.EPOCH));

        assertThat(certificates(citizen).getCertificates()).isEmpty();
        assertThat(tokens(citizen).getTokens()).isEmpty();
    }
}
