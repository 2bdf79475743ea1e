// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.admin;

/** What the portal finds wrong in a theme package, with file and place. */
public record ThemeProblem(String file, String place, String message) {}
