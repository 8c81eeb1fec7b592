package org.oslonac.testing.inside;

import java.util.Set;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;

/** The methods of one class follow one another, also while the class runs beside others. */
public final class InTurn implements ResourceLocksProvider {

    @Override
    public Set<Lock> provideForClass(Class<?> testClass) {
        return Set.of(new Lock(testClass.getName()));
    }
}
