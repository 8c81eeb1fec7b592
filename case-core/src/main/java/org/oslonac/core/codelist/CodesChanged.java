package org.oslonac.core.codelist;

/** A code list was edited. */
record CodesChanged(String list) {}
