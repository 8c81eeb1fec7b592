package org.oslonac.core.contactimport;

/** The two kinds of tables that can be imported. */
public enum SheetFormat {
    CSV,
    XLSX
}
