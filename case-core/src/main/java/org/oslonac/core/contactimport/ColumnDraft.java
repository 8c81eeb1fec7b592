package org.oslonac.core.contactimport;

import java.io.Serializable;

/** One column of the uploaded table and the field that it is taken for; no field means that it is left out. */
public class ColumnDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private int index;
    private String header;
    private ImportField field;

    public ColumnDraft() {}

    ColumnDraft(int index, String header, ImportField field) {
        this.index = index;
        this.header = header;
        this.field = field;
    }

    public int getIndex() {
        return index;
    }

    public void setIndex(int index) {
        this.index = index;
    }

    public String getHeader() {
        return header;
    }

    public void setHeader(String header) {
        this.header = header;
    }

    public ImportField getField() {
        return field;
    }

    public void setField(ImportField field) {
        this.field = field;
    }
}
