package org.oslonac.core.access;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/**
 * That a case may be within the reach of a colleague: she is on its team, was ever named a deputy of somebody on it, or ever broke its
 * glass; a view, for {@link CaseScope} to begin with. It names too many and never too few, and opens nothing by itself.
 */
@Entity
@Cacheable(false)
@IdClass(CaseMember.Key.class)
@Table(name = "core_case_reach")
public class CaseReach {

    @Id
    @Column(name = "case_file_id")
    private long caseFileId;

    @Id
    @Column(name = "staff_id")
    private long staffId;

    protected CaseReach() {}
}
