/**
 * The administrator's pages for colleagues' accounts, and the page on which a new colleague chooses her password.
 *
 * <p>Decisions: a start link is shown once and never kept; nobody chooses a password for somebody else.
 */
package org.oslonac.web.staff;
