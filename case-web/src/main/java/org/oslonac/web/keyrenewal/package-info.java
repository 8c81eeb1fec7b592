/** The administrator's page of the keys. */
package org.oslonac.web.keyrenewal;
