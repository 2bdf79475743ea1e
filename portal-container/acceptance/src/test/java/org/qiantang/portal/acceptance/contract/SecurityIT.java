// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.acceptance.contract.apps.ContractApplications;
import org.qiantang.portal.acceptance.server.Answer;
import org.qiantang.portal.acceptance.server.Citizen;
import org.qiantang.portal.acceptance.server.PortalTest;

/** Who asks, and over which line (Portlet 3.0, chapters 23 and 24). */
@PortalTest
class SecurityIT {
    private final Citizen reader = Citizen.visiting(OldTown.HOST);

    @Deployment(name = "registry", testable = false)
    static WebArchive registry() {
        return ContractApplications.registry();
    }

    @BeforeAll
    static void import_the_old_town() {
        OldTown.build();
    }

    @Test
    @DisplayName("24.2: a portlet asks for roles by its own names, which its declaration links to the portal's")
    void an_editor_is_a_clerk_of_the_registry() {
        Answer page = OldTown.heron().get("/registry");

        assertThat(page.text("w_registry_clerk")).isEqualTo("true");
        assertThat(page.text("w_registry_mayor")).isEqualTo("false");
        assertThat(OldTown.egret().get("/registry").text("w_registry_clerk")).isEqualTo("false");
        assertThat(reader.get("/registry").text("w_registry_clerk")).isEqualTo("false");
    }

    @Test
    @DisplayName("23.2: a portlet learns of the attributes it declares, of who has signed in, and of no others")
    void the_registry_knows_given_names_and_no_addresses() {
        assertThat(OldTown.heron().get("/registry").text("w_registry_attributes"))
                .isEqualTo("{user.name.given=鹭}");
        assertThat(OldTown.egret().get("/registry").text("w_registry_attributes"))
                .isEqualTo("{}");
        assertThat(reader.get("/registry").text("w_registry_attributes")).isEqualTo("null");
    }

    @Test
    @DisplayName("24.2: a resource request knows the person, too")
    void a_file_is_handed_out_to_a_clerk() {
        Citizen heron = OldTown.heron();

        assertThat(heron.get(heron.get("/registry").link("w_registry_file")).body())
                .isEqualTo("true {user.name.given=鹭}");
    }

    @Test
    @DisplayName(
            "24.4: a portlet that portlet.xml 2.0 makes confidential shows nothing over an unencrypted line but where to go")
    void the_vault_is_opened_over_an_encrypted_line_only() {
        Answer page = reader.get("/registry");

        assertThat(page.window("vault").select(".notice a").attr("href"))
                .isEqualTo("https://old-town.localhost/registry");
        assertThat(page.body()).doesNotContain("w_vault_clerk");
        assertThat(page.text("w_registry_secure")).startsWith("false");
    }

    @Test
    @DisplayName("24.4: neither its actions nor its resources nor the window alone are open over an unencrypted line")
    void the_vault_cannot_be_asked_from_behind() {
        for (String address : new String[] {"/registry?_window=vault", "/registry?_resource=vault"}) {
            assertThat(reader.get(address).status()).as(address).isEqualTo(403);
        }
        assertThat(reader.post("/registry?_action=vault", Map.of()).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("11.2.2: a URL that is to be secure is refused where the portal knows no secure address")
    void no_address_pretends_to_be_secure() {
        assertThat(reader.get("/registry").text("w_registry_secure")).isEqualTo("false refused");
    }
}
