// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.security.AccessDeniedException;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.RejectedException;

/**
 * The tree of organisations with their posts. Reading takes {@code portal:organisation:view}; changing takes {@code
 * portal:organisation:manage} at the organisation concerned; both are inherited down the tree. All methods throw {@link
 * AccessDeniedException} without the permission, and {@link RejectedException} for what cannot be taken.
 */
public interface OrganisationDirectory {

    /** All that the caller may see, parents before children, in the order of the tree. */
    List<OrganisationDescription> list(Caller caller);

    Optional<OrganisationDescription> find(Caller caller, String code);

    OrganisationDescription add(Caller caller, NewOrganisation organisation);

    /** Changes names and credit code. */
    OrganisationDescription change(Caller caller, OrganisationDescription organisation);

    /** Moves it, with all below, under another one. */
    void move(Caller caller, String code, @Nullable String parent);

    /** Removes one without children, posts and sites. */
    void remove(Caller caller, String code);

    /** Says which sites it owns; each site has one owner at most. */
    void ownSites(Caller caller, String code, List<String> sites);

    List<PostDescription> listPosts(Caller caller, String organisation);

    /** The posts that an account holds; its own anybody may see. */
    List<PostDescription> listPostsOf(Caller caller, String account);

    long addPost(Caller caller, String organisation, String titleChinese, String titleEnglish);

    void renamePost(Caller caller, long post, String titleChinese, String titleEnglish);

    /** Removes a post that nobody holds and no role is given to. */
    void removePost(Caller caller, long post);

    /**
     * Puts a staff account into a post.
     *
     * @param until last day; null if it is open
     */
    void appoint(Caller caller, long post, String account, @Nullable LocalDate until);

    void dismiss(Caller caller, long post, String account);
}
