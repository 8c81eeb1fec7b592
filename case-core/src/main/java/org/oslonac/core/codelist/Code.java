package org.oslonac.core.codelist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A code as it is stored. Its texts may be mended and it may be retired; the code itself never changes. */
@Entity
@Table(name = "core_code")
class Code {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "list_name")
    private String list;

    private String code;

    @Column(name = "text_sr")
    private String sr;

    @Column(name = "text_en")
    private String en;

    @Column(name = "htcds_field")
    private String htcdsField;

    @Column(name = "htcds_code")
    private String htcdsCode;

    private String note;

    private int position;

    private boolean retired;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    protected Code() {}

    Code(String list, CodeDraft draft, int position) {
        this.list = list;
        this.code = draft.getCode();
        this.position = position;
        change(draft);
    }

    final void change(CodeDraft draft) {
        sr = draft.getSr().strip();
        en = draft.getEn().strip();
        if (!draft.validity().isOrdered()) {
            throw new CodeListRefused("validityOrder");
        }
        validFrom = draft.getValidFrom();
        validUntil = draft.getValidUntil();
    }

    /** Forms no longer offer it; records keep it. */
    void retire() {
        retired = true;
    }

    void restore() {
        retired = false;
    }

    void swapPlaces(Code other) {
        int mine = position;
        position = other.position;
        other.position = mine;
    }

    private Validity validity() {
        return new Validity(validFrom, validUntil);
    }

    CodeItem item() {
        return new CodeItem(list, code, sr, en, retired, validity());
    }

    CodeRow row(long uses) {
        String htcds = htcdsField == null ? null : htcdsField + " " + htcdsCode;
        return new CodeRow(code, sr, en, htcds, retired, validity(), uses);
    }

    long getId() {
        return id;
    }

    int getPosition() {
        return position;
    }
}
