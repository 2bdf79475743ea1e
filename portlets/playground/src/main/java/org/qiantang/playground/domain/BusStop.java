// SPDX-License-Identifier: Apache-2.0
package org.qiantang.playground.domain;

import java.io.Serializable;

/** A bus stop. */
public record BusStop(int number, String name, String district, int lines) implements Serializable {}
