/**
 * What pages of every feature use to show things: code lists as choices, days and times of the office, the state of a list
 * in its address, and the frame around a page.
 *
 * <p>Decisions: a list is a plain GET page, its filter, order and page stand in the address (see docs/pages.md); codes are
 * bound as codes and shown in the user's language. Pages and view beans may use this package; it knows no feature.
 */
package org.oslonac.web.component;
