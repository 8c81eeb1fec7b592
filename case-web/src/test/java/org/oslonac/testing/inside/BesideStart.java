package org.oslonac.testing.inside;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test with processes of its own that is long enough to run while the server of the others starts. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OwnHouse
public @interface BesideStart {}
