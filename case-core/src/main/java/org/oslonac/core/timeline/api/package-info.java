/** What a feature implements to have its events on the timeline of a case. */
package org.oslonac.core.timeline.api;
