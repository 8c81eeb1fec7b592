package org.oslonac.testing.inside;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A test that runs inside the server, where services can be injected and the database is real. {@link Desk} lets it act
 * as a colleague. It may spoil rows for a moment, so it has the house to itself.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ArquillianExtension.class)
@ResourceLock(InServer.HOUSE)
public @interface InServer {

    /** The one server of a run, for tests that must have it to themselves and for those that may share it. */
    String HOUSE = "house";
}
