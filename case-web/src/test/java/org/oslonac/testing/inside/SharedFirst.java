package org.oslonac.testing.inside;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Tests that share the house come first and those that must have it to themselves last: then nobody waits for the others, and those of
 * the launcher, which have houses of their own, run beside the last. Before all comes what needs no server and takes about as long
 * as one to start. No test leans on this order.
 */
public final class SharedFirst implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparing(SharedFirst::place));
    }

    private static int place(ClassDescriptor test) {
        if (test.isAnnotated(BesideStart.class)) {
            return -1;
        }
        return test.findAnnotation(ResourceLock.class)
                .filter(lock -> lock.value().equals(InServer.HOUSE))
                .map(lock -> lock.mode() == ResourceAccessMode.READ ? 0 : 3)
                .orElseGet(() -> test.isAnnotated(Execution.class) ? 1 : 2);
    }
}
