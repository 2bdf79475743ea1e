// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.qiantang.news.domain.ViewsRepository;

/** Stores counted readings, all of them or none. */
@ApplicationScoped
public class ViewsWriter {

    @Inject
    ViewsRepository views;

    @Transactional
    public void write(Map<Long, Long> readings) {
        views.add(readings);
    }
}
