/** The data protection officer's pages for erasing cases. */
package org.oslonac.web.erasure;
