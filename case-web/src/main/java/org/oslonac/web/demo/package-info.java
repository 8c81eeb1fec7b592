/**
 * Fills a fresh database with an invented organisation, so that everybody can try the house without a real person in it.
 *
 * <p>Decisions: it goes through the same services as the pages; it starts only when the configuration says that this is
 * a demonstration, and refuses a database that holds accounts which it did not make.
 */
package org.oslonac.web.demo;
