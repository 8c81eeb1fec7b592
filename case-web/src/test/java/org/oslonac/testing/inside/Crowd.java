package org.oslonac.testing.inside;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Does something on a thread of the server's own, in the name of whoever calls: inside {@link Desk#as} her roles go along.
 * Each call has a transaction of its own, as each request has.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Crowd {

    private static final long PATIENCE_SECONDS = 60;

    /** @param start where all wait until everybody is there, or {@code null} */
    @Asynchronous
    public <T> Future<T> ask(CyclicBarrier start, Callable<T> question) throws Exception {
        if (start != null) {
            start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        return new AsyncResult<>(question.call());
    }
}
