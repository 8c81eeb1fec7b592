package org.oslonac.core.access;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/**
 * That a colleague is on the team of a case: a second, read-only look at the team that the case file keeps, for the
 * condition of {@link CaseScope}.
 */
@Entity
@Cacheable(false)
@IdClass(CaseMember.Key.class)
@Table(name = "core_case_member")
public class CaseMember {

    @Id
    @Column(name = "case_file_id")
    private long caseFileId;

    @Id
    @Column(name = "staff_id")
    private long staffId;

    protected CaseMember() {}

    /** A case and a colleague. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long caseFileId;
        private long staffId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && caseFileId == that.caseFileId && staffId == that.staffId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(caseFileId, staffId);
        }
    }
}
