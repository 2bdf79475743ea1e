// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.data;

/**
 * Brings a slice's tables to the state its code expects. To use it, a slice puts its scripts into {@code src/main/resources},
 * folder {@code db/SLICE}, named {@code V1__what_it_does.sql}, {@code V2__…} and so on, and migrates when its application
 * starts:
 *
 * <pre>{@code
 * @ApplicationScoped
 * class NewsTables {
 *     @Inject Migrations migrations;
 *
 *     void migrate(@Observes @Initialized(ApplicationScoped.class) Object start) {
 *         migrations.migrate("news", NewsTables.class.getClassLoader());
 *     }
 * }
 * }</pre>
 *
 * <p>Nothing else is needed: the scripts are found by themselves. Each is written for Derby and PostgreSQL alike, is never
 * changed once released, and makes tables whose names begin with the name of the slice.
 */
public interface Migrations {

    /**
     * Runs the scripts {@code db/SLICE/V*.sql} of this class loader that have not run yet, in order; each slice has its
     * own history, the table {@code flyway_SLICE}. Scripts may use the placeholder {@code ${text}} for the database's type of
     * long texts; entities map such columns as plain {@code String}, without {@code @Lob}. Runs outside of the caller's
     * transaction.
     *
     * @param slice name of the slice, lower case: {@code news}
     * @param classLoader where the scripts are
     */
    void migrate(String slice, ClassLoader classLoader);
}
