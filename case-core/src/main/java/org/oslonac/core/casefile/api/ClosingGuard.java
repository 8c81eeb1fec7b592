package org.oslonac.core.casefile.api;

import java.util.List;

/** Something of a feature that stops a case from closing: an open deadline, lawsuit, monitoring, unpaid award. */
public interface ClosingGuard {

    /** Keys of texts that say what is still open in this case; empty when nothing is. */
    List<String> reasonsToStayOpen(long caseFileId);
}
