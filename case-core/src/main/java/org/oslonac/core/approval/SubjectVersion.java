package org.oslonac.core.approval;

import java.util.Set;
import org.oslonac.core.approval.api.ApprovalSubject;

/** One version of a subject: its hash, and everybody who had a hand in it. */
record SubjectVersion(String type, long id, String label, String hash, Set<Long> editors) {

    static SubjectVersion of(String type, long id, ApprovalSubject subject) {
        return new SubjectVersion(
                type, id, subject.label(), Fingerprint.of(type, id, subject.facts()), subject.editors());
    }

    @Override
    public String toString() {
        return "SubjectVersion[" + type + " " + id + "]";
    }
}
