// SPDX-License-Identifier: Apache-2.0
package org.qiantang.playground.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;
import org.qiantang.playground.domain.BusStop;

class BusStopTableTest {
    private static final BusStop LAKESIDE = new BusStop(1001, "湖滨", "上城区", 7);
    private static final BusStop STATION = new BusStop(1002, "城站", "上城区", 12);
    private static final BusStop WEST_LAKE = new BusStop(1003, "西湖文化广场", "拱墅区", 4);

    private final BusStopTable table = new BusStopTable(List.of(LAKESIDE, STATION, WEST_LAKE));

    @Test
    @DisplayName("P2 a page of the table brings only its own rows")
    void a_page_of_the_table_brings_only_its_own_rows() {
        assertThat(table.load(1, 1, Map.of(), Map.of())).containsExactly(STATION);
        assertThat(table.load(2, 8, Map.of(), Map.of())).containsExactly(WEST_LAKE);
        assertThat(table.count(Map.of())).isEqualTo(3);
    }

    @Test
    @DisplayName("P2 stops are sorted where they are kept")
    void stops_are_sorted_where_they_are_kept() {
        var mostLinesFirst =
                SortMeta.builder().field("lines").order(SortOrder.DESCENDING).build();

        assertThat(table.load(0, 8, Map.of("lines", mostLinesFirst), Map.of()))
                .containsExactly(STATION, LAKESIDE, WEST_LAKE);
    }

    @Test
    @DisplayName("P2 stops are filtered where they are kept")
    void stops_are_filtered_where_they_are_kept() {
        var lakes = Map.of(
                "name", FilterMeta.builder().field("name").filterValue("湖").build());

        assertThat(table.count(lakes)).isEqualTo(2);
        assertThat(table.load(0, 8, Map.of(), lakes)).containsExactly(LAKESIDE, WEST_LAKE);
    }

    @Test
    void a_chosen_row_is_found_by_its_key() {
        assertThat(table.getRowData("1002")).isEqualTo(STATION);
        assertThat(table.getRowData("9999")).isNull();
    }
}
