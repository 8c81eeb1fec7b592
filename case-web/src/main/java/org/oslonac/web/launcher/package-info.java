/**
 * Runs the whole system with one command: {@code java -jar oslonac.jar}.
 *
 * <p>The launcher is a small parent of two processes: the embedded MariaDB and Payara Micro, each in a process of its
 * own, so that either can die without taking the evidence along. It is packed beside the WAR and never inside it, and
 * no other package calls it; tests use {@link org.oslonac.web.launcher.EmbeddedDatabase}. It speaks English, for it
 * speaks to the administrator. Every failure is one sentence and an exit code of its own
 * ({@link org.oslonac.web.launcher.Failure}). Nothing that it starts listens on anything but loopback.
 */
package org.oslonac.web.launcher;
