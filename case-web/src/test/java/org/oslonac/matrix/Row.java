package org.oslonac.matrix;

import org.oslonac.core.access.DataClass;
import org.oslonac.core.audit.AuditAction;

/**
 * What one method of a boundary does with cases.
 *
 * @param method the class and the method, {@code CaseFileQueries#details}
 * @param dataClass what a role must open for it; {@code null} where it touches no case
 * @param trace what it leaves behind when it is allowed; {@code null} where nothing is shown or changed
 * @param act calls it about a sample; {@code null} where it touches no case
 * @param why why it touches no case; {@code null} where it does
 */
record Row(String method, boolean changes, DataClass dataClass, AuditAction trace, Act act, String why) {

    /** Calls the method; what it answers is compared with its answer about a case that does not exist. */
    interface Act {
        Object about(Sample sample, Bench bench) throws Exception;
    }

    /** It shows something of a case. */
    static Row reads(String method, DataClass dataClass, AuditAction trace, Act act) {
        return new Row(method, false, dataClass, trace, act, null);
    }

    /** It changes something of a case; every call that may has a case of its own. */
    static Row changes(String method, DataClass dataClass, AuditAction trace, Act act) {
        return new Row(method, true, dataClass, trace, act, null);
    }

    /** It touches no case, and says why nobody is in what it shows. */
    static Row free(String method, String why) {
        return new Row(method, false, null, null, null, why);
    }

    boolean isAboutCases() {
        return act != null;
    }

    @Override
    public String toString() {
        return method;
    }
}
