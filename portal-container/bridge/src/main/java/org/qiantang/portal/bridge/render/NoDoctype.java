// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.render;

import jakarta.faces.component.UIComponent;
import jakarta.faces.render.Renderer;

/** Writes nothing: the document is the page's. */
final class NoDoctype extends Renderer<UIComponent> {}
