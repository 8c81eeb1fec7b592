/**
 * Who works here and what each of them may do.
 *
 * <p>Decisions: roles are those of the code list {@code staff_role}; a role opens data classes (D37) and every boundary
 * asks {@link org.oslonac.core.access.Access}, pages only hide. Passwords are Argon2id hashes; sign-in attempts are
 * throttled for an account and an address together, so an outsider can slow an attack but never lock a colleague out.
 * Who may call: every service asks; the sign-in page verifies through {@link org.oslonac.core.access.SignInService}.
 */
package org.oslonac.core.access;
