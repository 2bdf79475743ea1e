/**
 * The check page for PrimeFaces in portlets: each component that government portlets need does something a test can see.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>P1 All records are fictional and the same at each start, in Chinese and in English.
 *   <li>P2 Stops are paged, sorted and filtered where they are kept; a page of the table brings only its own rows.
 *   <li>P3 Nothing is stored: what someone enters lives as long as the page that shows it.
 *   <li>P4 No view names a widget but by its window, so that a page may carry the same portlet twice.
 *   <li>P5 No view has scripts, handlers or styles of its own in its markup, but for the attributes of components.
 * </ul>
 */
@NullMarked
package org.qiantang.playground;

import org.jspecify.annotations.NullMarked;
