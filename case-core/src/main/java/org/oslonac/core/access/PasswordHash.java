package org.oslonac.core.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;

/**
 * Argon2id with 46 MiB and one pass, about a fifth of a second on the office server. Two hashes are made at a time at
 * most: more would let a storm of sign-ins starve the calls of memory (quality, section 3.6).
 */
@ApplicationScoped
public class PasswordHash {

    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(46 * 1024, 1, 1, 32, Argon2.ID);
    private static final int AT_ONCE = 2;

    /** Stands where there is no password yet; no password matches it. */
    static final String NONE = "";

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final String decoy = Password.hash("nobody has this password")
            .addRandomSalt(16)
            .with(ARGON2ID)
            .getResult();

    public String of(String password) {
        places.acquireUninterruptibly();
        try {
            return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
        } finally {
            places.release();
        }
    }

    boolean matches(String password, String hash) {
        if (NONE.equals(hash)) {
            matchNothing(password);
            return false;
        }
        places.acquireUninterruptibly();
        try {
            return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
        } finally {
            places.release();
        }
    }

    /** Costs as much as a real check, so that an unknown user name answers as slowly as a wrong password. */
    void matchNothing(String password) {
        matches(password, decoy);
    }
}
