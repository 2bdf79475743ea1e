// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qiantang.portal.testkit.InMemoryDatabase;

class FlywayMigrationsTest {

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.empty();

    private final FlywayMigrations migrations = new FlywayMigrations();

    @BeforeEach
    void connect() {
        migrations.dataSource = database.dataSource();
    }

    @Test
    void the_portals_own_tables_are_made() throws Exception {
        migrate("portal");

        assertThat(count("select count(*) from site")).isZero();
        assertThat(count("select counter from site_change")).isZero();
    }

    @Test
    void the_scripts_of_a_slice_run_in_order_and_once() throws Exception {
        migrate("waste-calendar");
        migrate("waste-calendar");

        assertThat(count("select count(*) from waste_pickup")).isZero();
        assertThat(count("select count(*) from \"flyway_waste_calendar\" where \"type\" = 'SQL'"))
                .isEqualTo(2);
    }

    @Test
    void slices_have_histories_of_their_own() throws Exception {
        migrate("portal");
        migrate("waste-calendar");

        assertThat(count("select count(*) from \"flyway_portal\" where \"version\" = '1'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from \"flyway_waste_calendar\" where \"version\" = '1'"))
                .isEqualTo(1);
    }

    @Test
    void a_slice_without_scripts_is_told_so() {
        assertThatThrownBy(() -> migrate("tides"))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("tides")
                .hasMessageContaining("no scripts in db/tides");
    }

    @Test
    void a_slice_has_a_simple_name() {
        assertThatIllegalArgumentException().isThrownBy(() -> migrate("../portal"));
    }

    private void migrate(String slice) {
        migrations.migrate(slice, getClass().getClassLoader());
    }

    private int count(String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }
}
