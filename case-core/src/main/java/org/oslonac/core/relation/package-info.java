/**
 * Relations of colleagues to clients and parties.
 *
 * <p>Decisions: who is related to a client or a party has no access to that file (D7), from the moment at which it is
 * written down, even if she leads it, and no emergency access either; {@link org.oslonac.core.access.CaseScope} holds
 * that. A relation to the client closes every file of hers, later ones too. A colleague writes down her own, a supervisor
 * anybody's, and only a supervisor takes one back, never her own. Who may call: the page of a case.
 */
package org.oslonac.core.relation;
