/**
 * What a feature says when a colleague leaves for good: {@link org.oslonac.core.leaving.api.Holding}.
 *
 * <p>Decisions: whatever is open and names a colleague is somebody's holding; a change of this type needs a decision record.
 */
package org.oslonac.core.leaving.api;
