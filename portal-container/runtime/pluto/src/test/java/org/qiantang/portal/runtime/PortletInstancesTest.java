// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.AmbiguousResolutionException;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.portlet.GenericPortlet;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Mend 12: the class that a declaration names is meant, not its subclasses")
class PortletInstancesTest {

    private static class News extends GenericPortlet {}

    private static class CityNews extends News {}

    private static class Polls extends GenericPortlet {}

    private final BeanManager beans = fake(BeanManager.class, method -> {
        if (!method.equals("resolve")) throw new UnsupportedOperationException(method);
        throw new AmbiguousResolutionException("as CDI says");
    });

    @Test
    void of_a_class_and_its_subclass_the_class_is_made() {
        Bean<?> news = beanOf(News.class);
        Bean<?> cityNews = beanOf(CityNews.class);

        assertThat(PortletInstances.exact(beans, Set.of(news, cityNews))).isSameAs(news);
        assertThat(PortletInstances.exact(beans, Set.of(cityNews))).isSameAs(cityNews);
    }

    @Test
    void of_two_classes_that_are_strangers_none_is_meant() {
        Set<Bean<?>> strangers = Set.of(beanOf(News.class), beanOf(Polls.class));

        assertThatThrownBy(() -> PortletInstances.exact(beans, strangers))
                .isInstanceOf(AmbiguousResolutionException.class);
    }

    private static Bean<?> beanOf(Class<?> type) {
        return fake(Bean.class, method -> {
            if (method.equals("getBeanClass")) return type;
            throw new UnsupportedOperationException(method);
        });
    }

    private interface Answer {
        Object to(String method);
    }

    private static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                PortletInstancesTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "toString" -> type.getSimpleName();
                    default -> answer.to(method.getName());
                }));
    }
}
