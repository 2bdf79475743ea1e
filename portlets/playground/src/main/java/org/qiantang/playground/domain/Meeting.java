// SPDX-License-Identifier: Apache-2.0
package org.qiantang.playground.domain;

import java.io.Serializable;

/** A meeting on a day of the month. */
public record Meeting(String title, int day) implements Serializable {}
