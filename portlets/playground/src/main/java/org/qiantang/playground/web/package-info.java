/** What the views show and what happens when someone uses them; one class for each view, named after it. */
@NullMarked
package org.qiantang.playground.web;

import org.jspecify.annotations.NullMarked;
