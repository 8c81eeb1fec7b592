/** The page of absences and deputies. */
package org.oslonac.web.absence;
