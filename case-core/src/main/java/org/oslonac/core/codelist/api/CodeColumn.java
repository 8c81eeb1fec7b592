package org.oslonac.core.codelist.api;

/** A column that holds codes of a list. All three are names from the program, never input. */
public record CodeColumn(String list, String table, String column) {}
