package org.oslonac.web.app;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialResponseWriter;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.context.PartialViewContextFactory;
import jakarta.faces.context.PartialViewContextWrapper;

/**
 * Answers to a page that changes a part of itself. PrimeFaces writes the scripts of such an answer into a section of XML as
 * they are; a name that held the end of the section and went on in entities left its string and ran, with our nonce.
 */
public class PartialAnswers extends PartialViewContextFactory {

    public PartialAnswers(PartialViewContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public PartialViewContext getPartialViewContext(FacesContext context) {
        return new Partial(getWrapped().getPartialViewContext(context));
    }

    private static final class Partial extends PartialViewContextWrapper {

        private PartialResponseWriter writer;

        Partial(PartialViewContext wrapped) {
            super(wrapped);
        }

        @Override
        public PartialResponseWriter getPartialResponseWriter() {
            if (writer == null) {
                writer = new WholeSections(super.getPartialResponseWriter());
            }
            return writer;
        }
    }
}
