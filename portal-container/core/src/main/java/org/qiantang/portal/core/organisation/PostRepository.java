// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All posts, and who holds them. */
@ApplicationScoped
public class PostRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    public Optional<Post> find(long id) {
        return Optional.ofNullable(entityManager.find(Post.class, id));
    }

    public List<Post> listOfOrganisation(String organisation) {
        return entityManager
                .createNamedQuery("Post.ofOrganisation", Post.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    public List<Post> listOfAccount(String account) {
        return entityManager
                .createNamedQuery("Post.ofAccount", Post.class)
                .setParameter("account", account)
                .getResultList();
    }

    public void add(Post post) {
        entityManager.persist(post);
        entityManager.flush(); // makes the id, and the row for those that refer to it
    }

    public void remove(Post post) {
        entityManager.remove(post);
    }

    public List<PostHolder> holders(long post) {
        return entityManager
                .createNamedQuery("PostHolder.ofPost", PostHolder.class)
                .setParameter("post", post)
                .getResultList();
    }

    public Optional<PostHolder> findHolder(long post, String account) {
        return Optional.ofNullable(entityManager.find(PostHolder.class, new PostHolder.Key(post, account)));
    }

    public void add(PostHolder holder) {
        entityManager.persist(holder);
        entityManager.flush();
    }

    public void remove(PostHolder holder) {
        entityManager.remove(holder);
    }
}
