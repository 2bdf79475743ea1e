// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.qiantang.news.application.ArticleSearch;
import org.qiantang.news.application.NewsDesk;
import org.qiantang.news.domain.ArticleOrder;
import org.qiantang.news.domain.ArticleRow;
import org.qiantang.news.domain.Range;

/** Loads the rows of the editors' table, as many as are shown. */
public class ArticleRows extends LazyDataModel<ArticleRow> {
    private static final long serialVersionUID = 1;
    private static final int SIZE = 20;

    private final CurrentWindow window;
    private final NewsDesk desk;
    private ArticleSearch search = ArticleSearch.ALL;
    private ArticleOrder order = ArticleOrder.NEWEST_FIRST;
    private int first;

    ArticleRows(CurrentWindow window, NewsDesk desk) {
        this.window = window;
        this.desk = desk;
    }

    void show(ArticleSearch wanted) {
        search = wanted;
        first = 0;
    }

    /** Goes on or back by pages, where no script does so. */
    void move(int pages) {
        int wanted = first + pages * SIZE;
        if (wanted >= 0 && wanted < count(Map.of())) first = wanted;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) Math.min(desk.count(window.get().editor(), search), Integer.MAX_VALUE);
    }

    @Override
    public List<ArticleRow> load(int from, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        first = from;
        return desk.list(window.get().editor(), search, orderOf(sorting), new Range(from, size));
    }

    private ArticleOrder orderOf(Map<String, SortMeta> sorting) {
        return sorting.values().stream()
                .filter(SortMeta::isActive)
                .findFirst()
                .map(sort -> new ArticleOrder(
                        ArticleOrder.Field.valueOf(sort.getField()),
                        sort.getOrder().isAscending()))
                .orElse(order);
    }

    @Override
    public String getRowKey(ArticleRow row) {
        return Long.toString(row.id());
    }

    @Override
    public @Nullable ArticleRow getRowData(String rowKey) {
        return null; // no row is ever selected
    }

    public int getSize() {
        return SIZE;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }

    public int getPage() {
        return first / SIZE + 1;
    }

    /** How the table is sorted where no script sorts it: a field and {@code -} if it goes down. */
    public String getSorting() {
        return order.field() + (order.ascending() ? "" : "-");
    }

    public void setSorting(@Nullable String sorting) {
        String wanted = Typed.text(sorting);
        Arrays.stream(ArticleOrder.Field.values())
                .filter(field -> wanted.replace("-", "").equals(field.name()))
                .findFirst()
                .ifPresent(field -> order = new ArticleOrder(field, !wanted.endsWith("-")));
    }
}
