/** Fictional records of a city. */
@NullMarked
package org.qiantang.playground.domain;

import org.jspecify.annotations.NullMarked;
