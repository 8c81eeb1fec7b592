/**
 * The line: calls, messages and visits, as they come and as they go out.
 *
 * <p>Decisions: a contact is a record of its own and makes no person; only its time and a purpose or a quick code are
 * demanded (D25), everything else may stay unknown, and unknown is not no (D49). The caller is anonymous unless she says
 * otherwise: a number is kept as a keyed hash with its last two digits, whole only with her agreement. What is being
 * written is kept on the server as a draft of its writer. After 24 hours a contact is locked and changes only as a
 * correction with a reason. Who may call: the pages of the line, the import, and the case's timeline.
 */
package org.oslonac.core.contact;
