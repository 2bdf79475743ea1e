// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import java.io.Serializable;

/**
 * Through whose hands an article has gone. Names are those of accounts; empty stands for nobody, or an import.
 *
 * @param writtenBy who began it
 * @param editedBy who changed its text last
 * @param returnedBy who sent it back last
 * @param remark why it was sent back (退回意见); stays until it is published
 * @param publishedBy who published it
 * @param wasPublished whether it has ever been published
 */
public record ArticleHistory(
        String writtenBy, String editedBy, String returnedBy, String remark, String publishedBy, boolean wasPublished)
        implements Serializable {}
