package org.oslonac.web.app;

import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** Counts what the current thread asks of the database, for {@link ServerTiming} and the tests that read it. */
public class QueryCount extends SessionEventAdapter implements SessionCustomizer {

    private static final ThreadLocal<int[]> COUNTS = ThreadLocal.withInitial(() -> new int[2]);

    @Override
    public void customize(Session session) {
        session.getEventManager().addListener(this);
    }

    @Override
    public void preExecuteCall(SessionEvent event) {
        boolean tells = event.getCall() instanceof DatabaseCall call && call.isNothingReturned();
        COUNTS.get()[tells ? 1 : 0]++;
    }

    /** How often it was asked since {@link #forget()}. */
    static int asked() {
        return COUNTS.get()[0];
    }

    /** How often it was told something since {@link #forget()}: every page leaves its trace. */
    static int told() {
        return COUNTS.get()[1];
    }

    static void forget() {
        COUNTS.remove();
    }
}
