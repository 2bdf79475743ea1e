// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.portlet.PortletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import org.apache.pluto.container.om.portlet.PortletApplicationDefinition;
import org.apache.pluto.container.om.portlet.PortletDefinition;
import org.apache.pluto.container.om.portlet.impl.EventDefinitionImpl;
import org.apache.pluto.container.om.portlet.impl.EventDefinitionReferenceImpl;
import org.apache.pluto.container.om.portlet.impl.PortletApplicationDefinitionImpl;
import org.apache.pluto.container.om.portlet.impl.PortletDefinitionImpl;
import org.apache.pluto.container.om.portlet.impl.PublicRenderParameterImpl;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.navigation.PageState;
import org.qiantang.portal.core.page.PageCall;
import org.qiantang.portal.core.page.PageHeadContent;
import org.qiantang.portal.core.page.WindowCall;
import org.qiantang.portal.core.person.Person;
import org.qiantang.portal.core.portlet.PortletCatalogue;
import org.qiantang.portal.core.portlet.PortletDescription;
import org.qiantang.portal.core.routing.PageAddresses;
import org.qiantang.portal.core.routing.PublicNames;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.PathPattern;
import org.qiantang.portal.core.site.PortletWindow;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.SiteIdentity;
import org.qiantang.portal.core.site.Texts;
import org.qiantang.portal.runtime.DeployedPortlet;
import org.qiantang.portal.runtime.PortletId;

/** The application {@code polls} with one portlet, deployed without a server, and a page it stands on. */
final class PollsFixture {
    static final PortletWindow WINDOW = new PortletWindow("poll", "polls", "poll", Texts.NONE, true, "", Map.of());

    private final PortletApplicationDefinition application = new PortletApplicationDefinitionImpl();
    private final PortletDefinition poll = new PortletDefinitionImpl("poll", application);

    static QName name(String local) {
        return new QName("urn:qiantang:test", local);
    }

    PollsFixture sends(String event) {
        poll.addSupportedPublishingEvent(new EventDefinitionReferenceImpl(name(event)));
        return this;
    }

    PollsFixture takes(String event) {
        poll.addSupportedProcessingEvent(new EventDefinitionReferenceImpl(name(event)));
        return this;
    }

    PollsFixture defines(String event, String alias) {
        EventDefinitionImpl definition = new EventDefinitionImpl(name(event));
        definition.addAlias(name(alias));
        application.addEventDefinition(definition);
        return this;
    }

    PollsFixture shares(String identifier, String local) {
        application.addPublicRenderParameter(new PublicRenderParameterImpl(name(local), identifier));
        poll.addSupportedPublicRenderParameter(identifier);
        return this;
    }

    DeployedPortlet deployed() {
        application.addPortlet(poll);
        PortletConfig config = proxy(PortletConfig.class, (method, arguments) -> switch (method) {
            case "getContainerRuntimeOptions" -> Map.of(WindowUrl.PLAIN_ADDRESSES, new String[] {"true"});
            default -> throw new UnsupportedOperationException(method);
        });
        return new DeployedPortlet(
                new PortletId("polls", "poll"),
                poll,
                application,
                config,
                applicationContext(),
                false,
                null,
                List.of(),
                null);
    }

    private static ServletContext applicationContext() {
        Map<String, Object> attributes = new HashMap<>();
        return proxy(ServletContext.class, (method, arguments) -> switch (method) {
            case "getAttribute" -> attributes.get((String) arguments[0]);
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            case "getContextPath" -> "/polls";
            case "getClassLoader" -> PollsFixture.class.getClassLoader();
            default -> throw new UnsupportedOperationException(method);
        });
    }

    /** A call of the window {@link #WINDOW} on the page {@code /polls/{poll}}. */
    static WindowCall call(DeployedPortlet portlet, PageState state) {
        Locale chinese = Locale.SIMPLIFIED_CHINESE;
        Page page = new Page(
                "polls",
                PathPattern.parse("/polls/{poll}"),
                Texts.NONE,
                Texts.NONE,
                Texts.NONE,
                Texts.NONE,
                null,
                "plain",
                true,
                false,
                Set.of(),
                List.of(),
                Map.of("main", List.of(WINDOW)));
        Site site = new Site(
                "town",
                null,
                Texts.NONE,
                Texts.NONE,
                Texts.NONE,
                List.of("town.example"),
                "hangzhou",
                List.of(chinese),
                SiteIdentity.NONE,
                Map.of(),
                List.of(page));
        URI origin = URI.create("https://town.example");
        HttpServletRequest request = proxy(HttpServletRequest.class, (method, arguments) -> switch (method) {
            case "getMethod" -> "GET";
            default -> null;
        });
        HttpServletResponse response = proxy(HttpServletResponse.class, (method, arguments) -> null);
        return new WindowCall(
                new PageCall(
                        site,
                        page,
                        chinese,
                        state,
                        Map.of("poll", "7"),
                        origin,
                        Map.of(),
                        new PageAddresses(site, chinese),
                        new PageHeadContent(origin),
                        PublicNames.of(page, catalogueOf(portlet)),
                        Person.ANYBODY,
                        false,
                        request,
                        response),
                WINDOW);
    }

    private static PortletCatalogue catalogueOf(DeployedPortlet portlet) {
        return new PortletCatalogue() {
            @Override
            public Optional<PortletDescription> find(String application, String name) {
                return Optional.of(Descriptions.of(portlet));
            }

            @Override
            public List<PortletDescription> list() {
                return List.of(Descriptions.of(portlet));
            }
        };
    }

    interface Answer {
        @Nullable
        Object to(String method, Object[] arguments);
    }

    static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                PollsFixture.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, called, arguments) -> answer.to(called.getName(), arguments)));
    }
}
