/** What other features tell the search about a person, and what they are told when she changes. */
package org.oslonac.core.person.api;
