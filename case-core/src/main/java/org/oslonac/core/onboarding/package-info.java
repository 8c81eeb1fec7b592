/**
 * What a colleague does first: she confirms that she has read the statement of confidentiality that is valid now, and sees what else
 * her account needs.
 *
 * <p>Decisions: the statement is a text with versions and a first day, published by the data protection officer; who has confirmed an
 * earlier one confirms the new one. Who may call: every colleague about herself, the administrator and the officer about others.
 */
package org.oslonac.core.onboarding;
