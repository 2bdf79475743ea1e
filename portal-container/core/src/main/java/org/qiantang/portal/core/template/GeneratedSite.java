// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.template;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.data.UtcTimestamp;

/** What a site was made of: template, answers, and the blueprint that came out of both, which later updates start from. */
@Entity
@Table(name = "generated_site")
public class GeneratedSite {
    @Id
    @Column(name = "site_key")
    private String site = "";

    @Column(name = "template_key")
    private String template = "";

    @Column(name = "template_version")
    private int templateVersion;

    /** JSON: texts by the keys of questions. */
    private String answers = "";

    /** The blueprint that template and answers gave. */
    private String base = "";

    @Column(name = "generated_at")
    @Convert(converter = UtcTimestamp.class)
    private Instant generatedAt = Instant.EPOCH;

    private @Version @Nullable Long version;

    protected GeneratedSite() {} // for JPA

    GeneratedSite(String site, String template, String answers) {
        this.site = site;
        this.template = template;
        this.answers = answers;
    }

    /** This version of the template is now in the site. */
    void take(int newVersion, String newBase, Instant now) {
        templateVersion = newVersion;
        base = newBase;
        generatedAt = now;
    }

    public String getSite() {
        return site;
    }

    public String getTemplate() {
        return template;
    }

    public int getTemplateVersion() {
        return templateVersion;
    }

    public String getAnswers() {
        return answers;
    }

    public String getBase() {
        return base;
    }

    public Instant getGeneratedAt() {
        return generatedAt;
    }
}
