/** Who looked at a case, on the screen and on paper. */
package org.oslonac.web.viewer;
