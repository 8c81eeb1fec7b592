package org.oslonac.web.app;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.stream.Stream;
import org.oslonac.core.shared.DomainException;

/** Finds what can be said to the user in an exception that came up through the container's wrappings. */
final class Refusal {

    private static final String CONNECTION_CLASS = "08";

    private Refusal() {}

    /** The refusal to say, or nothing when it is a fault of ours. */
    static Optional<DomainException> of(Throwable thrown) {
        return Stream.of(said(thrown), changedMeanwhile(thrown), databaseAway(thrown))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<DomainException> said(Throwable thrown) {
        return causes(thrown)
                .filter(DomainException.class::isInstance)
                .map(DomainException.class::cast)
                .findFirst();
    }

    private static Optional<DomainException> changedMeanwhile(Throwable thrown) {
        return causes(thrown).anyMatch(OptimisticLockException.class::isInstance)
                ? Optional.of(new DomainException("app.error.changedMeanwhile"))
                : Optional.empty();
    }

    private static Optional<DomainException> databaseAway(Throwable thrown) {
        return isDatabaseAway(thrown) ? Optional.of(new DomainException("app.error.databaseAway")) : Optional.empty();
    }

    static boolean isDatabaseAway(Throwable thrown) {
        return causes(thrown).anyMatch(Refusal::isLostConnection);
    }

    private static boolean isLostConnection(Throwable one) {
        return one instanceof SQLTransientConnectionException
                || one instanceof SQLNonTransientConnectionException
                || one instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().startsWith(CONNECTION_CLASS);
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, one -> one != null, Throwable::getCause).limit(50);
    }
}
