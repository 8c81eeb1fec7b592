/** My day: what waits for the signed-in colleague, collected from every feature that has something for her. */
package org.oslonac.web.day;
