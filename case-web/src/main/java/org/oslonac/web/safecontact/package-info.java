/**
 * How a client may be reached, on pages: one line with its warnings for the head of a case and the call page
 * ({@code safecontact/_summary.xhtml}), the form ({@code _fields.xhtml}) and the page on which a plan is agreed.
 */
package org.oslonac.web.safecontact;
