// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiantang.administration.web.Fakes.answer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiantang.administration.web.Fakes;
import org.qiantang.administration.web.KnownHere;
import org.qiantang.administration.web.form.FormFixture;
import org.qiantang.portal.api.account.AccountDescription;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.account.AccountStatus;
import org.qiantang.portal.api.account.OwnAccount;
import org.qiantang.portal.api.account.SecondStepOffer;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;

/** What people do with their own account. */
class OwnViewsTest {

    private static final String PASSWORD = " a quiet lake ";

    private final KnownHere here = KnownHere.of("wang.fang");
    private final List<String> done = new ArrayList<>();
    private int offers;

    /** The account of Wang Fang, whose password begins and ends with a blank. */
    private final OwnAccount own = Fakes.of(
            OwnAccount.class,
            "get",
            answer(arguments -> new AccountDescription(
                    "wang.fang",
                    AccountKind.CITIZEN,
                    AccountStatus.ACTIVE,
                    "王芳",
                    "wang@hangzhou.example",
                    "",
                    "",
                    false,
                    Instant.EPOCH,
                    null,
                    1)),
            "change",
            answer(arguments -> done.add("changed to " + arguments[1] + " " + arguments[2])),
            "changePassword",
            answer(arguments -> {
                require((String) arguments[1]);
                done.add("password is " + arguments[2]);
                return null;
            }),
            "offerSecondStep",
            answer(arguments -> new SecondStepOffer("SECRET " + ++offers, "otpauth:", "<svg/>")),
            "beginSecondStep",
            answer(arguments -> {
                require((String) arguments[1]);
                return List.of("kq3v2-963zk");
            }));

    private static void require(String password) {
        if (!password.equals(PASSWORD)) throw new RejectedException(Problem.of("password", Problem.Kind.WRONG));
    }

    private MyAccountView account() {
        MyAccountView view = new MyAccountView();
        view.here = here;
        view.attempts = FormFixture.attempts(here);
        view.own = own;
        view.start();
        return view;
    }

    private SecondStepView secondStep() {
        SecondStepView view = new SecondStepView();
        view.here = here;
        view.attempts = FormFixture.attempts(here);
        view.own = own;
        return view;
    }

    private static void typePasswords(MyAccountView view, String old, String chosen, String again) {
        view.getPassword().put("password", old).put("newPassword", chosen).put("newPasswordAgain", again);
    }

    @Test
    void another_mail_address_has_to_be_confirmed_and_that_is_said() {
        MyAccountView view = account();
        assertThat(view.change()).isEqualTo("my-account?faces-redirect=true&done=ownChanged");

        view.getForm().put("mail", "fang@hangzhou.example");

        assertThat(view.change()).isEqualTo("my-account?faces-redirect=true&done=mailToConfirm");
        assertThat(done).containsExactly("changed to 王芳 wang@hangzhou.example", "changed to 王芳 fang@hangzhou.example");
    }

    @Test
    @DisplayName("A5 passwords reach the service as typed and are not written back, whatever comes of it")
    void passwords_are_not_written_back() {
        MyAccountView view = account();
        typePasswords(view, "wrong", "three pools", "three pools");
        assertThat(view.changePassword()).isEmpty();
        assertThat(view.getPassword().mistake("password")).isEqualTo("当前密码不正确");
        assertThat(view.getPassword().getTyped().values()).containsOnly("");

        typePasswords(view, PASSWORD, " three pools", " three pools");

        assertThat(view.changePassword()).endsWith("done=passwordChanged");
        assertThat(done).containsExactly("password is  three pools");
        assertThat(view.getPassword().getTyped().values()).containsOnly("");
    }

    @Test
    void a_new_password_is_typed_twice_alike() {
        MyAccountView view = account();
        typePasswords(view, PASSWORD, "three pools", "three pool");

        assertThat(view.changePassword()).isEmpty();

        assertThat(view.getPassword().has("newPasswordAgain")).isTrue();
        assertThat(done).isEmpty();
    }

    @Test
    void the_secret_stays_the_same_while_it_is_set_up() {
        SecondStepView view = secondStep();
        String offered = view.getSecret();
        view.getBeginning().put("password", "wrong").put("code", "123456");

        view.begin();

        assertThat(view.getSecret()).isEqualTo(offered);
        assertThat(view.getPicture()).isEqualTo("<svg/>");
        assertThat(view.getCodes()).isEmpty();
        assertThat(view.getBeginning().getTyped().values()).containsOnly("");
    }

    @Test
    void recovery_codes_are_shown_and_in_no_address() {
        SecondStepView view = secondStep();
        view.getBeginning().put("password", PASSWORD).put("code", "123456");

        assertThat(view.begin()).isEmpty();

        assertThat(view.getCodes()).containsExactly("kq3v2-963zk");
    }
}
