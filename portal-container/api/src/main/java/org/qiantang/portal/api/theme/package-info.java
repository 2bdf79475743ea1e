/** Theme packages (主题包): how departments give their hosted sites a look of their own. */
@NullMarked
package org.qiantang.portal.api.theme;

import org.jspecify.annotations.NullMarked;
