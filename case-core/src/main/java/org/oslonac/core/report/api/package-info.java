/** What a module implements to add a report, and what it is asked and answers with. Changing it needs a decision record. */
package org.oslonac.core.report.api;
