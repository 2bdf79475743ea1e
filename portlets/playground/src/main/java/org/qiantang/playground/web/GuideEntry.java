// SPDX-License-Identifier: Apache-2.0
package org.qiantang.playground.web;

import java.io.Serializable;

/** A line of the tree of service guides: a department, or one of its services with the working days it takes. */
public record GuideEntry(String name, String daysText) implements Serializable {}
