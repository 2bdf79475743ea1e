// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.qiantang.portal.testkit.PortalArchitecture;

@AnalyzeClasses(packages = "org.qiantang.administration", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests RULES = ArchTests.in(PortalArchitecture.class);
}
