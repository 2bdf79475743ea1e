/**
 * The check page for PrimeFaces in portlets: each component that government portlets need does something a test can see.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>P1 All records are fictional and the same at each start, in Chinese and in English.
 *   <li>P2 Stops are paged, sorted and filtered where they are kept; a page of the table brings only its own rows.
 *   <li>P3 No view names a widget but by its window, so that a page may carry the same portlet twice.
 *   <li>P4 No view has scripts, styles or handlers of its own in its markup; components may have them, as their library
 *       moves them to where the content security policy wants them.
 *   <li>P5 Every text comes from the messages, which have the same keys in both languages.
 * </ul>
 */
@NullMarked
package org.qiantang.playground;

import org.jspecify.annotations.NullMarked;
