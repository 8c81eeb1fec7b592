/**
 * Pages of the consent register: what a client agreed to, a new answer, and a withdrawal with its effects shown first. The
 * signed form is handed out as a file and never shown in the page.
 */
package org.oslonac.web.consent;
