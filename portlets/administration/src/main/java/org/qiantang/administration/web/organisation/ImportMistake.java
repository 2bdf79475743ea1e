// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.organisation;

import java.io.Serializable;

/**
 * Something wrong in a table, ready to be told.
 *
 * @param row as a spreadsheet counts, from 1
 * @param column its heading; empty for the whole row
 */
public record ImportMistake(int row, String column, String sentence) implements Serializable {}
