package org.oslonac.core.relation;

/** To whom a colleague is related. */
public enum RelationKind {
    /** To the client: all her files are closed. */
    CLIENT,
    /** To somebody else in this file, such as a suspect or a witness: this one is closed. */
    PARTY
}
