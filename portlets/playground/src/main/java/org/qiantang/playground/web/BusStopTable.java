// SPDX-License-Identifier: Apache-2.0
package org.qiantang.playground.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.qiantang.playground.domain.BusStop;

/** The bus stops for a table that asks for one page at a time. */
public class BusStopTable extends LazyDataModel<BusStop> {
    private static final long serialVersionUID = 1;
    private static final Map<String, Comparator<BusStop>> ORDERS = Map.of(
            "number", Comparator.comparingInt(BusStop::number),
            "name", Comparator.comparing(BusStop::name),
            "district", Comparator.comparing(BusStop::district),
            "lines", Comparator.comparingInt(BusStop::lines));

    private final List<BusStop> stops;

    public BusStopTable(List<BusStop> stops) {
        this.stops = List.copyOf(stops);
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) found(filters).count();
    }

    @Override
    public List<BusStop> load(int first, int size, Map<String, SortMeta> orders, Map<String, FilterMeta> filters) {
        Comparator<BusStop> order = (one, other) -> 0;
        for (SortMeta sort : orders.values()) {
            Comparator<BusStop> by = ORDERS.getOrDefault(sort.getField(), order);
            order = order.thenComparing(sort.getOrder().isDescending() ? by.reversed() : by);
        }
        return found(filters).sorted(order).skip(first).limit(size).toList();
    }

    private Stream<BusStop> found(Map<String, FilterMeta> filters) {
        FilterMeta filter = filters.get("name");
        if (filter == null || filter.getFilterValue() == null) return stops.stream();
        String wanted = filter.getFilterValue().toString().toLowerCase(Locale.ROOT);
        return stops.stream()
                .filter(stop -> stop.name().toLowerCase(Locale.ROOT).contains(wanted));
    }

    @Override
    public @Nullable BusStop getRowData(String key) {
        return stops.stream()
                .filter(stop -> getRowKey(stop).equals(key))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String getRowKey(BusStop stop) {
        return String.valueOf(stop.number());
    }
}
