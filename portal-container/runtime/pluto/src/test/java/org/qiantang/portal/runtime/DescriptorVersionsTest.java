// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.portlet.GenericPortlet;
import jakarta.portlet.PreferencesValidator;
import javax.xml.namespace.QName;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.modifier.Visibility;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.implementation.StubMethod;
import net.bytebuddy.matcher.ElementMatchers;
import org.apache.pluto.container.om.portlet.PortletDefinition;
import org.apache.pluto.container.om.portlet.PublicRenderParameter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deployment descriptors of all versions, of an application whose classes the container itself does not see. */
class DescriptorVersionsTest {
    private static final String VERSION_1 = "http://java.sun.com/xml/ns/portlet/portlet-app_1_0.xsd\" version=\"1.0";
    private static final String VERSION_2 = "http://java.sun.com/xml/ns/portlet/portlet-app_2_0.xsd\" version=\"2.0";
    private static final String VERSION_3 = "http://xmlns.jcp.org/xml/ns/portlet\" version=\"3.0";

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @BeforeEach
    void enter_the_application() {
        ClassLoader application = new ByteBuddy()
                .subclass(GenericPortlet.class)
                .name("org.example.WeatherPortlet")
                .make()
                .include(new ByteBuddy()
                        .subclass(Object.class)
                        .implement(PreferencesValidator.class)
                        .name("org.example.CityValidator")
                        .modifiers(Visibility.PUBLIC)
                        .method(ElementMatchers.named("validate"))
                        .intercept(StubMethod.INSTANCE)
                        .make())
                .load(before, ClassLoadingStrategy.Default.WRAPPER)
                .getLoaded()
                .getClassLoader();
        Thread.currentThread().setContextClassLoader(application);
    }

    @AfterEach
    void leave_the_application() {
        Thread.currentThread().setContextClassLoader(before);
    }

    private static PortletDefinition weather(String version, String preferences) throws Exception {
        FakeApplication application = new FakeApplication("<portlet-app xmlns=\"" + version + "\">"
                + "<portlet><portlet-name>weather</portlet-name>"
                + "<portlet-class>org.example.WeatherPortlet</portlet-class>"
                + "<supports><mime-type>text/html</mime-type><portlet-mode>view</portlet-mode></supports>"
                + "<portlet-info><title>Weather</title></portlet-info>"
                + "<portlet-preferences>" + preferences + "</portlet-preferences>"
                + "</portlet></portlet-app>");
        return application.start().definition().getPortlet("weather");
    }

    @ParameterizedTest
    @DisplayName("mend 2: classes are looked for in the application, in every version")
    @ValueSource(strings = {VERSION_1, VERSION_2, VERSION_3})
    void classes_of_the_application(String version) throws Exception {
        PortletDefinition weather = weather(
                version,
                "<preference><name>city</name><value>Hangzhou</value><read-only>true</read-only></preference>"
                        + "<preferences-validator>org.example.CityValidator</preferences-validator>");

        assertThat(weather.getPortletClass()).isEqualTo("org.example.WeatherPortlet");
        assertThat(weather.getPortletPreferences().getPreferencesValidator()).isEqualTo("org.example.CityValidator");
        assertThat(weather.getPortletPreferences().getPortletPreference("city").isReadOnly())
                .isTrue();
    }

    @ParameterizedTest
    @DisplayName("mend 7: a preference may leave read-only out, a portlet the validator, in every version")
    @ValueSource(strings = {VERSION_1, VERSION_2, VERSION_3})
    void preferences_without_read_only(String version) throws Exception {
        PortletDefinition weather = weather(
                version,
                "<preference><name>city</name><value>Hangzhou</value></preference>"
                        + "<preference><name>unit</name><read-only>false</read-only></preference>");

        assertThat(weather.getPortletPreferences().getPortletPreference("city").isReadOnly())
                .isFalse();
        assertThat(weather.getPortletPreferences().getPortletPreference("city").getValues())
                .containsExactly("Hangzhou");
        assertThat(weather.getPortletPreferences().getPortletPreference("unit").isReadOnly())
                .isFalse();
    }

    @Test
    @DisplayName("mend 8: a public render parameter of version 2.0 without a name has the name of its identifier")
    void public_render_parameter_without_a_name() throws Exception {
        FakeApplication application = new FakeApplication("<portlet-app xmlns=\"" + VERSION_2 + "\">"
                + "<portlet><portlet-name>weather</portlet-name>"
                + "<portlet-class>org.example.WeatherPortlet</portlet-class>"
                + "<portlet-info><title>Weather</title></portlet-info>"
                + "<supported-public-render-parameter>city</supported-public-render-parameter>"
                + "<supported-public-render-parameter>day</supported-public-render-parameter></portlet>"
                + "<default-namespace>urn:weather</default-namespace>"
                + "<public-render-parameter><identifier>city</identifier></public-render-parameter>"
                + "<public-render-parameter><identifier>day</identifier><name>date</name></public-render-parameter>"
                + "</portlet-app>");

        assertThat(application.start().definition().getPublicRenderParameters())
                .extracting(PublicRenderParameter::getQName)
                .containsExactly(new QName("urn:weather", "city"), new QName("urn:weather", "date"));
    }

    @ParameterizedTest
    @ValueSource(strings = {VERSION_1, VERSION_2, VERSION_3})
    void a_portlet_whose_class_is_nowhere_stops_the_deployment(String version) {
        Thread.currentThread().setContextClassLoader(before);

        assertThatThrownBy(() -> weather(version, "")).hasStackTraceContaining("weather");
    }
}
