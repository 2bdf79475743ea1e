// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.runtime;

import jakarta.portlet.PortletMode;
import jakarta.portlet.WindowState;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.apache.pluto.container.driver.DriverPortletConfig;
import org.apache.pluto.container.impl.AbstractPortletConfigImpl;
import org.apache.pluto.container.om.portlet.LocaleText;
import org.apache.pluto.container.om.portlet.PortletDefinition;
import org.apache.pluto.container.om.portlet.PortletInfo;
import org.apache.pluto.container.om.portlet.PublicRenderParameter;
import org.apache.pluto.container.om.portlet.Supports;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of one portlet definition. Its resource bundle answers titles and keywords of the deployment
 * descriptor where the portlet's own bundle has none (Portlet 3.0, 6.3).
 */
public final class RuntimePortletConfig extends AbstractPortletConfigImpl implements DriverPortletConfig {

    private static final String RENDER_HEADERS = "jakarta.portlet.renderHeaders";

    private final ClassLoader classLoader;
    private final Map<String, String[]> runtimeOptions;
    private final ConcurrentMap<Locale, ResourceBundle> bundles = new ConcurrentHashMap<>();

    public RuntimePortletConfig(RuntimePortletContext context, PortletDefinition portlet, ClassLoader classLoader) {
        super(context, portlet);
        this.classLoader = classLoader;
        this.runtimeOptions = options(context, super.getContainerRuntimeOptions());
    }

    /** Since version 3 portlets have a header phase, and the option that stood for one means nothing (10.4.2). */
    private static Map<String, String[]> options(RuntimePortletContext context, Map<String, String[]> declared) {
        if (context.getEffectiveMajorVersion() < 3 || !declared.containsKey(RENDER_HEADERS)) return declared;
        Map<String, String[]> result = new HashMap<>(declared);
        result.remove(RENDER_HEADERS);
        return Collections.unmodifiableMap(result);
    }

    @Override
    public Map<String, String[]> getContainerRuntimeOptions() {
        return runtimeOptions;
    }

    @Override
    public ResourceBundle getResourceBundle(Locale locale) {
        return bundles.computeIfAbsent(locale, this::createBundle);
    }

    private ResourceBundle createBundle(Locale locale) {
        ResourceBundle ofApplication = find(portlet.getApplication().getResourceBundle(), locale);
        return new WithDescriptorTexts(
                portlet.getPortletInfo(), locale, find(portlet.getResourceBundle(), locale), ofApplication);
    }

    /** Public render parameters this portlet supports: identifier to qualified name (Portlet 3.0, 6.9). */
    @Override
    public Map<String, QName> getPublicRenderParameterDefinitions() {
        Map<String, QName> result = new HashMap<>();
        for (String identifier : portlet.getSupportedPublicRenderParameters()) {
            PublicRenderParameter declared = portlet.getApplication().getPublicRenderParameter(identifier);
            if (declared != null) result.put(identifier, declared.getQName());
        }
        return result;
    }

    @Override
    public Enumeration<PortletMode> getPortletModes(String mimeType) {
        Set<PortletMode> modes = new LinkedHashSet<>(Set.of(PortletMode.VIEW));
        supporting(mimeType).forEach(s -> s.getPortletModes().forEach(m -> modes.add(new PortletMode(m))));
        return Collections.enumeration(modes);
    }

    @Override
    public Enumeration<WindowState> getWindowStates(String mimeType) {
        Set<WindowState> states =
                new LinkedHashSet<>(List.of(WindowState.NORMAL, WindowState.MINIMIZED, WindowState.MAXIMIZED));
        supporting(mimeType).forEach(s -> s.getWindowStates().forEach(w -> states.add(new WindowState(w))));
        return Collections.enumeration(states);
    }

    private Stream<? extends Supports> supporting(String mimeType) {
        return portlet.getSupports().stream()
                .filter(s -> s.getMimeType().equals(mimeType)
                        || s.getMimeType().equals("*")
                        || s.getMimeType().equals("*/*"));
    }

    private @Nullable ResourceBundle find(@Nullable String name, Locale locale) {
        if (name == null || name.isBlank()) return null;
        try {
            return ResourceBundle.getBundle(name, locale, classLoader);
        } catch (MissingResourceException e) {
            // The specification lets the descriptor's texts serve alone.
            return null;
        }
    }

    /**
     * The portlet's own bundle, filled up with the texts of its deployment descriptor and with the bundle of its
     * application. Title, short title and keywords are always there, if only as empty texts.
     */
    private static final class WithDescriptorTexts extends ResourceBundle {
        private final Map<String, String> texts = new HashMap<>();
        private final @Nullable ResourceBundle ofApplication;

        WithDescriptorTexts(
                @Nullable PortletInfo info,
                Locale locale,
                @Nullable ResourceBundle own,
                @Nullable ResourceBundle ofApplication) {
            this.ofApplication = ofApplication;
            if (own != null) setParent(own);
            put("jakarta.portlet.title", info == null ? "" : in(locale, info.getTitles()), own);
            put("jakarta.portlet.short-title", info == null ? "" : in(locale, info.getShortTitles()), own);
            put("jakarta.portlet.keywords", info == null ? "" : in(locale, info.getKeywordsList()), own);
        }

        /** The text that suits this language best; one without a language counts as English. Empty if there is none. */
        private static String in(Locale wanted, List<LocaleText> texts) {
            LocaleText best = null;
            for (LocaleText text : texts) {
                if (fitness(wanted, text) > (best == null ? -1 : fitness(wanted, best))) best = text;
            }
            return best == null || best.getText() == null ? "" : best.getText().strip();
        }

        private static int fitness(Locale wanted, LocaleText text) {
            if (text.getLocale().equals(wanted)) return 3;
            if (text.getLocale().getLanguage().equals(wanted.getLanguage())) return 2;
            return text.getLocale().equals(Locale.ENGLISH) ? 1 : 0;
        }

        private void put(String key, String text, @Nullable ResourceBundle own) {
            String old = key.replace("jakarta.", "javax.");
            if (own != null && own.containsKey(key)) return;
            if (own != null && own.containsKey(old)) texts.put(key, own.getString(old));
            else texts.put(key, text);
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            String text = texts.get(key);
            if (text != null) return text;
            boolean own = parent != null && parent.containsKey(key);
            return !own && ofApplication != null && ofApplication.containsKey(key)
                    ? ofApplication.getObject(key)
                    : null;
        }

        @Override
        public Enumeration<String> getKeys() {
            Set<String> keys = new LinkedHashSet<>(texts.keySet());
            if (parent != null) keys.addAll(Collections.list(parent.getKeys()));
            if (ofApplication != null) keys.addAll(Collections.list(ofApplication.getKeys()));
            return Collections.enumeration(keys);
        }
    }
}
