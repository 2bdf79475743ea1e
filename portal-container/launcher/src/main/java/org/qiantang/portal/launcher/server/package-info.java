/** The server on this machine: what it needs before it starts, its process, its folders. */
@NullMarked
package org.qiantang.portal.launcher.server;

import org.jspecify.annotations.NullMarked;
