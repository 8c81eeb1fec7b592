/** The data protection officer's pages of alerts and of decoys. */
package org.oslonac.web.alert;
