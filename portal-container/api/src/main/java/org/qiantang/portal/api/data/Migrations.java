package org.qiantang.portal.api.data;

/** Brings a slice's tables to the state its code expects. */
public interface Migrations {

    /**
     * Runs the scripts {@code db/SLICE/V*.sql} of this class loader that have not run yet, in order; each slice has its
     * own history. Scripts may use the placeholder {@code ${text}} for the database's type of long texts.
     *
     * @param slice name of the slice, lower case: {@code news}
     * @param classLoader where the scripts are
     */
    void migrate(String slice, ClassLoader classLoader);
}
