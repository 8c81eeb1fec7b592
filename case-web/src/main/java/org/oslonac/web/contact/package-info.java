/**
 * The pages of the line: the form that is filled while somebody talks, the list, one contact and its correction.
 *
 * <p>Decisions: the call form is one page whose parts are all there from the start; the browser opens what the purpose needs,
 * so that nothing waits for the server while a caller waits. What is typed goes to the server every few seconds as text,
 * field by field ({@link org.oslonac.web.contact.DraftServlet}), and comes back the same way, wrong or right, so a draft
 * survives session, server and device. The address of a form carries its submission key: reloading goes on, and going back
 * after saving leads to what was saved.
 */
package org.oslonac.web.contact;
