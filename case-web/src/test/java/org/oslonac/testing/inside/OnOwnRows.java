package org.oslonac.testing.inside;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * As {@link InServer}, for a test that makes all that it changes or counts: others may sit before their screens meanwhile. It
 * spoils no row of theirs and asks how many there are of its own only.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ArquillianExtension.class)
@ResourceLock(value = InServer.HOUSE, mode = ResourceAccessMode.READ)
public @interface OnOwnRows {}
