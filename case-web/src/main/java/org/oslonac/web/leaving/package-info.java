/** The administrator's page for a colleague who leaves. */
package org.oslonac.web.leaving;
