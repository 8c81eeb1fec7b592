/** The administrator's page of the code lists. */
package org.oslonac.web.codelist;
