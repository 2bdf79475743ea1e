// SPDX-License-Identifier: Apache-2.0
package org.qiantang.playground.domain;

import java.io.Serializable;

/** A public project, from one month of the year to another. */
public record Project(String name, int firstMonth, int lastMonth) implements Serializable {}
