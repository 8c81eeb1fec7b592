/** The page on which a colleague says that she is related to a client or a party. */
package org.oslonac.web.relation;
