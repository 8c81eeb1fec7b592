/**
 * What a feature says of the things that are open and in one colleague's hands: {@link org.oslonac.core.holding.api.Holding}.
 *
 * <p>Decisions: whatever is open and names a colleague is somebody's holding; it stands apart from {@code core.leaving}, so that
 * approvals may have holdings and leaving may ask for approval. A change of this type needs a decision record.
 */
package org.oslonac.core.holding.api;
