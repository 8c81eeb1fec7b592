package org.oslonac.testing.browser;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.oslonac.testing.server.House;

/** Gives every {@link Visitor} of a test a window, keeps a picture of it when the test fails, and lets her leave. */
final class Windows implements ParameterResolver, TestExecutionExceptionHandler, AfterEachCallback {

    private static final ExtensionContext.Namespace OPEN = ExtensionContext.Namespace.create(Windows.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Visitor resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Visitor visitor = new Visitor();
        open(context).add(visitor);
        return visitor;
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        int number = 0;
        for (Visitor visitor : open(context)) {
            visitor.keepEvidence(
                    context.getRequiredTestClass().getSimpleName() + '.' + context.getDisplayName() + '.' + number++);
        }
        throw failure;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<String> complaints = new ArrayList<>();
        for (Visitor visitor : open(context)) {
            complaints.addAll(visitor.complaints());
            visitor.leave();
        }
        if (context.getExecutionException().isEmpty() && !complaints.isEmpty()) {
            throw new AssertionError(
                    "The browser complained:\n" + String.join("\n", complaints) + "\n" + House.faults());
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Visitor> open(ExtensionContext context) {
        return (List<Visitor>) context.getStore(OPEN)
                .computeIfAbsent(context.getUniqueId(), id -> new ArrayList<Visitor>(), List.class);
    }
}
