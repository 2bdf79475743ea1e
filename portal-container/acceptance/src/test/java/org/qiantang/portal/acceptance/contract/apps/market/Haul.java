// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.market;

import java.io.Serializable;

/** What a boat brings in. Can be handed on as it is only: XML could not make one. */
public record Haul(String fish, int baskets) implements Serializable {}
