// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;

/**
 * The architecture rules of all modules. A module applies them to its classes with
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "org.qiantang.news", importOptions = ImportOption.DoNotIncludeTests.class)
 * class ArchitectureTest {
 *     @ArchTest
 *     static final ArchTests RULES = ArchTests.in(PortalArchitecture.class);
 * }
 * }</pre>
 */
public final class PortalArchitecture {

    @ArchTest
    public static final ArchRule packages_are_free_of_cycles =
            slices().matching("org.qiantang.(**)").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    public static final ArchRule inside_a_portlet_web_uses_application_uses_domain = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.qiantang..")
            .withOptionalLayers(true)
            .layer("web")
            .definedBy("org.qiantang.*.web..")
            .layer("application")
            .definedBy("org.qiantang.*.application..")
            .layer("search")
            .definedBy("org.qiantang.*.search..")
            .layer("domain")
            .definedBy("org.qiantang.*.domain..")
            .whereLayer("web")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("application")
            .mayOnlyBeAccessedByLayers("web", "search")
            .whereLayer("search")
            .mayOnlyBeAccessedByLayers("web")
            .whereLayer("domain")
            .mayOnlyBeAccessedByLayers("web", "application", "search");

    @ArchTest
    public static final ArchRule a_domain_knows_neither_the_web_nor_a_vendor = noClasses()
            .that()
            .resideInAPackage("org.qiantang.*.domain..")
            .should()
            .dependOnClassesThat(new DescribedPredicate<>("belong to the web or to a vendor") {
                @Override
                public boolean test(JavaClass type) {
                    String name = type.getPackageName();
                    if (name.startsWith("jakarta.")) return name.matches("jakarta\\.(portlet|faces|servlet|ws)\\b.*");
                    return !name.isEmpty() && !name.matches("(java|javax|org\\.qiantang|org\\.jspecify)\\b.*");
                }
            })
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule only_repositories_use_the_entity_manager = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.persistence.EntityManager");

    /** B06: bytes that came from outside make no objects. */
    @ArchTest
    public static final ArchRule nothing_is_deserialised = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ObjectInputStream.class)
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule only_pluto_knows_pluto = fence("org.apache.pluto..", "org.qiantang.portal.pluto..");

    @ArchTest
    public static final ArchRule only_security_knows_shiro = fence("org.apache.shiro..", "..security..");

    @ArchTest
    public static final ArchRule only_passwords_know_zxcvbn = fence("com.nulabinc..", "..security.password..");

    @ArchTest
    public static final ArchRule only_mail_knows_jakarta_mail = fence("jakarta.mail..", "..mail..");

    @ArchTest
    public static final ArchRule only_search_knows_solr = fence("org.apache.solr..", "..search..");

    @ArchTest
    public static final ArchRule only_data_knows_flyway = fence("org.flywaydb..", "..data..");

    @ArchTest
    public static final ArchRule only_views_know_mustache = fence("com.samskivert..", "org.qiantang.portal.views..");

    @ArchTest
    public static final ArchRule only_web_and_bridge_know_faces = noClasses()
            .that()
            .resideOutsideOfPackages("..web..", "..bridge..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule the_api_depends_on_nothing_but_java_and_jakarta = classes()
            .that()
            .resideInAPackage("org.qiantang.portal.api..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("", "java..", "jakarta..", "org.jspecify..", "org.qiantang.portal.api..")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule entities_have_verbs_instead_of_setters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .haveNameMatching("set[A-Z].*")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule static_fields_are_final = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC)
            .should()
            .beFinal()
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule nothing_is_written_to_the_console =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    public static final ArchRule exceptions_have_a_name_of_their_own = noClasses()
            .should()
            .callConstructorWhere(new DescribedPredicate<JavaConstructorCall>("it makes a bare RuntimeException") {
                @Override
                public boolean test(JavaConstructorCall call) {
                    return call.getTargetOwner().isEquivalentTo(RuntimeException.class)
                            && !call.getOriginOwner().isAssignableTo(RuntimeException.class);
                }
            });

    @ArchTest
    public static final ArchRule names_say_what_a_class_is = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveNameMatching(".*Utils?")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("DTO")
            .orShould()
            .haveSimpleNameEndingWith("Bean");

    private PortalArchitecture() {}

    private static ArchRule fence(String vendor, String home) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(vendor)
                .allowEmptyShould(true);
    }
}
