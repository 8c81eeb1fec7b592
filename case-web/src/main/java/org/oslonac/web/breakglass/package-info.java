/** Pages of emergency access: asking for it, being told of it, and judging it. */
package org.oslonac.web.breakglass;
