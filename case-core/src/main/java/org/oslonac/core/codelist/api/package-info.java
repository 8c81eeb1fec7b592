/** What a module publishes so that the administrator sees where a code is used. */
package org.oslonac.core.codelist.api;
