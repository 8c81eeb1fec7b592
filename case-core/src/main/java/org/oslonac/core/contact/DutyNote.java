package org.oslonac.core.contact;

/** What was done about the duty to tell the centre for social work or the police of a suspected minor (D30). */
public enum DutyNote {
    DONE,
    NOT_DONE
}
