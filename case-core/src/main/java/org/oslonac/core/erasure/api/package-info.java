/**
 * What a feature says and does when a case is erased: {@link org.oslonac.core.erasure.api.ErasurePart}.
 *
 * <p>Decisions: a part names whose keys go, what stands against it, and takes away what is not sealed; a change of this
 * type needs a decision record.
 */
package org.oslonac.core.erasure.api;
