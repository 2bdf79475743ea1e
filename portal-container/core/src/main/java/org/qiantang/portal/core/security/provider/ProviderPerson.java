// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.provider;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/**
 * Who somebody is, as the identity provider says.
 *
 * @param issuer address of the provider
 * @param subject as whom it knows the person, for ever
 * @param name what it calls the person; may be empty
 * @param userName what the person signs in with there; may be empty
 * @param mail an address that the provider has verified; else empty
 * @param twoSteps whether it has asked for two things
 */
public record ProviderPerson(
        String issuer, String subject, String name, String userName, String mail, boolean twoSteps) {

    /** What the person recognises the identity by. */
    public String label() {
        if (name.isEmpty()) return userName.isEmpty() ? subject : userName;
        return userName.isEmpty() ? name : name + " (" + userName + ")";
    }

    JsonObject json() {
        return Json.createObjectBuilder()
                .add("issuer", issuer)
                .add("subject", subject)
                .add("name", name)
                .add("userName", userName)
                .add("mail", mail)
                .add("twoSteps", twoSteps)
                .build();
    }

    static ProviderPerson parse(JsonObject object) {
        return new ProviderPerson(
                object.getString("issuer"),
                object.getString("subject"),
                object.getString("name"),
                object.getString("userName"),
                object.getString("mail"),
                object.getBoolean("twoSteps"));
    }
}
