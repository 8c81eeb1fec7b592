/**
 * The shell around the features: configuration, migrations, sign-in, routes, languages, texts and faults.
 *
 * <p>Decisions: {@link org.oslonac.web.app.Route} is the only list of addresses and of who may open them; what is not on
 * it does not exist. Texts come from one place in three scripts, Cyrillic is made from Latin. Configuration is read here
 * and nowhere else.
 */
package org.oslonac.web.app;
