// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ByteRangeTest {

    @Test
    void a_range_has_a_start_an_end_or_both() {
        assertThat(ByteRange.parse("bytes=0-", 10)).contains(new ByteRange(0, 9));
        assertThat(ByteRange.parse("bytes=2-5", 10)).contains(new ByteRange(2, 5));
        assertThat(ByteRange.parse("bytes=2-99", 10)).contains(new ByteRange(2, 9));
        assertThat(ByteRange.parse("bytes=-3", 10)).contains(new ByteRange(7, 9));
        assertThat(ByteRange.parse("bytes=-99", 10)).contains(new ByteRange(0, 9));
    }

    @Test
    void what_a_file_does_not_have_cannot_be_asked_for() {
        for (String header : new String[] {"bytes=10-", "bytes=5-2", "bytes=-0"}) {
            assertThat(ByteRange.parse(header, 10)).as(header).isEmpty();
        }
    }

    @Test
    void other_requests_get_the_whole_file() {
        for (String header : new String[] {"bytes=-", "bytes=0-1,3-4", "lines=1-2", "bytes=a-b", ""}) {
            assertThat(ByteRange.isRange(header)).as(header).isFalse();
        }
    }
}
