package org.oslonac.testing.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.oslonac.testing.inside.InServer;
import org.oslonac.testing.inside.InTurn;

/**
 * A test that sits before the screen and runs while another does. It counts nothing that others add to and changes nothing that they
 * read; it never runs beside a test that has the house to itself.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = InServer.HOUSE, mode = ResourceAccessMode.READ, providers = InTurn.class)
public @interface BesideOthers {}
