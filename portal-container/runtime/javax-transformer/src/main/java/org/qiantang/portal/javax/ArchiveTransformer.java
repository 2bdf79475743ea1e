// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.javax;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.transformer.TransformOptions;
import org.eclipse.transformer.Transformer;
import org.eclipse.transformer.action.Action;
import org.eclipse.transformer.action.ActionContext;
import org.eclipse.transformer.action.ActionSelector;
import org.eclipse.transformer.action.ContainerAction;
import org.eclipse.transformer.action.SelectionRule;
import org.eclipse.transformer.action.impl.JSPActionImpl;

/** The Eclipse Transformer for whole applications: knows all kinds of JSP files, and leaves alone what it is told. */
final class ArchiveTransformer extends Transformer {

    private final SelectionRule selection;
    private boolean prepared;

    /** @param staying paths of entries that are copied as they are */
    ArchiveTransformer(TransformOptions options, Set<String> staying) {
        super(options);
        selection = new AllBut(staying);
    }

    @Override
    public SelectionRule getSelectionRule() {
        return selection;
    }

    @Override
    public ActionSelector getActionSelector() {
        ActionSelector selector = super.getActionSelector();
        if (prepared) return selector;
        prepared = true;
        Action pages = new JspFragments(getActionContext());
        for (Action action : selector.getActions()) {
            if (action instanceof ContainerAction archive) archive.getActions().add(0, pages);
        }
        return selector;
    }

    /** Files that pages include, and tag files: the Transformer by itself moves {@code .jsp} only. */
    private static final class JspFragments extends JSPActionImpl {
        private static final Pattern NAME = Pattern.compile(".*\\.(jspf|jspx|inc|tag|tagx|tagf)");

        JspFragments(ActionContext context) {
            super(context);
        }

        @Override
        public boolean acceptResource(String resourceName, File resourceFile) {
            return NAME.matcher(resourceName).matches();
        }
    }

    private record AllBut(Set<String> staying) implements SelectionRule {
        @Override
        public boolean select(String resourceName) {
            return !staying.contains(resourceName);
        }

        @Override
        public boolean selectIncluded(String resourceName) {
            return true;
        }

        @Override
        public boolean rejectExcluded(String resourceName) {
            return !select(resourceName);
        }

        /** Texts in any encoding stay whole: what moves is ASCII, and all else goes through byte by byte. */
        @Override
        public Charset charset(String resourceName) {
            boolean archive = resourceName.endsWith(".war") || resourceName.endsWith(".jar");
            return archive ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        }
    }
}
