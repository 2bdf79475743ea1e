// SPDX-License-Identifier: Apache-2.0
package org.qiantang.playground.domain;

import java.io.Serializable;

/** How long a service of a department takes, in working days. */
public record ServiceGuide(String name, String department, int days) implements Serializable {}
