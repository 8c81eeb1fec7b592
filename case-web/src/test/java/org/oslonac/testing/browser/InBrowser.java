package org.oslonac.testing.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that sits before the screen: its methods take a {@link Visitor}, who has a browser window of her own. A window
 * that complained in its console or asked another machine for anything fails the test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Windows.class)
public @interface InBrowser {}
