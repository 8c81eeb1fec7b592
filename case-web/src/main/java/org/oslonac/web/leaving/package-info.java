/** The administrator's steps for a colleague who leaves, the list of leavers, and the report on what one of them read. */
package org.oslonac.web.leaving;
