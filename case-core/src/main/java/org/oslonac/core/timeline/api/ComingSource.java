package org.oslonac.core.timeline.api;

import java.util.Optional;

/** What comes next in a case, as far as the asker may see it. A bean of this type is enough to stand in the case's head. */
public interface ComingSource {

    /** The first thing that waits in this case; empty when nothing does. It is called inside a transaction. */
    Optional<ComingEvent> next(long caseFileId);
}
