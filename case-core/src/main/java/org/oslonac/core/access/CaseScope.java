package org.oslonac.core.access;

import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Which cases one colleague may know of now, as a condition that queries take into their {@code where}: those on whose
 * team she is, those of a colleague whose deputy she is today, and those that she broke the glass of and whose three
 * hours still run; never one with a recorded relation to her (D7), nor one that was erased. Which data classes of them are open is another
 * question, and both answers are needed (D37).
 *
 * <p>The condition names entities of features above this one by their names in JPQL, because the rule has to stand in
 * one place: {@code CaseFile}, {@code CaseRelation}, {@code StaffAbsence} and {@code BreakGlass}.
 */
public final class CaseScope {

    private static final String RELATED =
            "select accR.staffId from CaseRelation accR where accR.caseFileId = {0}" + " and accR.staffId = :accAsker";
    private static final String DEPUTY = "select accA.deputyId from StaffAbsence accA where accA.staffId = accM.staffId"
            + " and accA.deputyId = :accAsker and accA.firstDay <= :accToday and accA.lastDay >= :accToday"
            + " and not exists (select accS.staffId from CaseRelation accS where accS.caseFileId = {0}"
            + " and accS.staffId = accM.staffId)";
    private static final String MEMBER = "select accM.staffId from CaseMember accM where accM.caseFileId = {0}"
            + " and (accM.staffId = :accAsker or exists (" + DEPUTY + "))";
    private static final String GRANT = "select accG.staffId from BreakGlass accG where accG.caseFileId = {0}"
            + " and accG.staffId = :accAsker and accG.endsAt > :accNow";
    private static final String ERASED =
            "select accX.id from CaseFile accX where accX.id = {0} and accX.erasedAt is not null";
    private static final String CASE = "(not exists (" + RELATED + ") and not exists (" + ERASED + ") and (exists ("
            + MEMBER + ") or exists (" + GRANT + ")))";

    private static final String REACH =
            "{0} in (select accW.caseFileId from CaseReach accW where accW.staffId = :accAsker)";

    private final long staffId;
    private final Instant now;
    private final LocalDate today;

    CaseScope(long staffId, Instant now, LocalDate today) {
        this.staffId = staffId;
        this.now = now;
        this.today = today;
    }

    /** @param caseFileId the path of a case's id in the query, such as {@code f.id} */
    public String of(String caseFileId) {
        return CASE.replace("{0}", caseFileId);
    }

    /**
     * As {@link #of}, for a query over all cases: it begins with those that may be within her reach, so that a house of very
     * many cases is not searched from end to end.
     */
    public String among(String caseFileId) {
        return REACH.replace("{0}", caseFileId) + " and " + of(caseFileId);
    }

    /** As {@link #of}, for records that may belong to no case: those are everybody's who may see their class. */
    public String ofOrNone(String caseFileId) {
        return "(" + caseFileId + " is null or " + of(caseFileId) + ")";
    }

    /** That there is a recorded relation between her and this case. */
    public String relatedTo(String caseFileId) {
        return "exists (" + RELATED.replace("{0}", caseFileId) + ")";
    }

    /**
     * People of whom she may know a case. A relation to a client stands in all her cases, so it closes the person too.
     *
     * @param personId the path of a person's id in the query
     */
    public String ofPerson(String personId) {
        return "exists (select accF.id from CaseFile accF where accF.personId = " + personId + " and " + of("accF.id")
                + ")";
    }

    /** Gives a query that holds one of the conditions its values. */
    public <Q extends Query> Q bind(Q query) {
        query.getParameters().forEach(parameter -> {
            switch (String.valueOf(parameter.getName())) {
                case "accAsker" -> query.setParameter("accAsker", staffId);
                case "accNow" -> query.setParameter("accNow", now);
                case "accToday" -> query.setParameter("accToday", today);
                default -> {}
            }
        });
        return query;
    }
}
