package org.oslonac.core.access;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/**
 * That a case is or was within the reach of a colleague: as one of its team, as somebody's deputy, by a broken glass; a view, for
 * {@link CaseScope} to begin with. It names too many and never too few, and opens nothing by itself.
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
