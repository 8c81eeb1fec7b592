package org.oslonac.web.app;

import jakarta.faces.context.PartialResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.primefaces.context.PrimeRequestContext;

/**
 * Mends the scripts of an answer before they are written into their section of XML, and hands on everything else: what this
 * class inherits would write past the writers below, which gather those scripts.
 */
final class WholeSections extends PartialResponseWriter {

    private static final String END = "]]>";
    /** The same for a reader: one section ends between the brackets, and another begins. */
    private static final String HARMLESS_END = "]]]]><![CDATA[>";

    private final PartialResponseWriter below;

    WholeSections(PartialResponseWriter below) {
        super(below);
        this.below = below;
    }

    @Override
    public void endDocument() throws IOException {
        PrimeRequestContext scripts = PrimeRequestContext.getCurrentInstance();
        mend(scripts.getInitScriptsToExecute());
        mend(scripts.getScriptsToExecute());
        below.endDocument();
    }

    static void mend(List<String> scripts) {
        scripts.replaceAll(script -> script.replace(END, HARMLESS_END));
    }

    @Override
    public void startDocument() throws IOException {
        below.startDocument();
    }

    @Override
    public void startInsertBefore(String targetId) throws IOException {
        below.startInsertBefore(targetId);
    }

    @Override
    public void startInsertAfter(String targetId) throws IOException {
        below.startInsertAfter(targetId);
    }

    @Override
    public void endInsert() throws IOException {
        below.endInsert();
    }

    @Override
    public void startUpdate(String targetId) throws IOException {
        below.startUpdate(targetId);
    }

    @Override
    public void endUpdate() throws IOException {
        below.endUpdate();
    }

    @Override
    public void updateAttributes(String targetId, Map<String, String> attributes) throws IOException {
        below.updateAttributes(targetId, attributes);
    }

    @Override
    public void delete(String targetId) throws IOException {
        below.delete(targetId);
    }

    @Override
    public void redirect(String url) throws IOException {
        below.redirect(url);
    }

    @Override
    public void startEval() throws IOException {
        below.startEval();
    }

    @Override
    public void endEval() throws IOException {
        below.endEval();
    }

    @Override
    public void startExtension(Map<String, String> attributes) throws IOException {
        below.startExtension(attributes);
    }

    @Override
    public void endExtension() throws IOException {
        below.endExtension();
    }

    @Override
    public void startError(String errorName) throws IOException {
        below.startError(errorName);
    }

    @Override
    public void endError() throws IOException {
        below.endError();
    }
}
