// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A post (岗位) in an organisation; several people may hold it. */
@Entity
@Table(name = "post")
@NamedQuery(
        name = "Post.ofOrganisation",
        query = "select p from Post p where p.organisation = :organisation order by p.id")
@NamedQuery(
        name = "Post.ofAccount",
        query = "select p from Post p join PostHolder h on h.post = p.id where h.account = :account order by p.id")
public class Post {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String organisation = "";

    @Column(name = "title_zh")
    private String titleChinese = "";

    @Column(name = "title_en")
    private String titleEnglish = "";

    private @Version long version;

    protected Post() {} // for JPA

    public Post(String organisation, String titleChinese, String titleEnglish) {
        this.organisation = organisation;
        rename(titleChinese, titleEnglish);
    }

    public void rename(String newTitleChinese, String newTitleEnglish) {
        titleChinese = newTitleChinese;
        titleEnglish = newTitleEnglish;
    }

    public long getId() {
        return id;
    }

    public String getOrganisation() {
        return organisation;
    }

    public String getTitleChinese() {
        return titleChinese;
    }

    public String getTitleEnglish() {
        return titleEnglish;
    }

    public long getVersion() {
        return version;
    }
}
