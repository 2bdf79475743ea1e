// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bench.faces;

/** A ferry that leaves: one row of the table. */
public record Departure(String line, String from, String to, String time, int seats) {}
