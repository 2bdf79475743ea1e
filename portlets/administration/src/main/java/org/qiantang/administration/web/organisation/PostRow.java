// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.organisation;

import java.io.Serializable;
import java.util.ArrayList;
import org.qiantang.portal.api.organisation.PostDescription;

/**
 * A post as the view shows it, kept with the view: a button means the row that the person has seen.
 *
 * @param holders in the order of their names
 */
public record PostRow(long id, String title, ArrayList<Holder> holders) implements Serializable {

    /**
     * Who holds it.
     *
     * @param until last day; empty if it is open
     */
    public record Holder(String account, String displayName, String until) implements Serializable {}

    static PostRow of(PostDescription post, String title) {
        ArrayList<Holder> holders = new ArrayList<>();
        post.holders()
                .forEach(holder -> holders.add(new Holder(
                        holder.account(),
                        holder.displayName(),
                        holder.until() == null ? "" : holder.until().toString())));
        return new PostRow(post.id(), title, holders);
    }
}
