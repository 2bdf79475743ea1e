// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qiantang.portal.acceptance.server.PortalTest;

/** A test of the running portal with a browser, which comes as a parameter of type {@link Browser}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PortalTest
@ExtendWith(BrowserExtension.class)
@interface BrowserTest {}
