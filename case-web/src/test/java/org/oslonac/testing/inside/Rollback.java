package org.oslonac.testing.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Does something and then fails, in one transaction: nothing of it may stay. */
@ApplicationScoped
public class Rollback {

    /** The failure at the end. */
    public static final class Failed extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    @Transactional
    public void after(Desk.Act act) throws Exception {
        act.run();
        throw new Failed();
    }
}
