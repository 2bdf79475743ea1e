-- SPDX-License-Identifier: Apache-2.0
-- A second row of site_change: who changes sites locks it first, while the one that counts stays free for those who look.

INSERT INTO site_change (id, counter) VALUES (0, 0);
