/**
 * The colleague's own account: her password and her second factor.
 *
 * <p>Decisions: the picture for the code app is drawn here and asks nobody outside; spare codes are shown once.
 */
package org.oslonac.web.account;
