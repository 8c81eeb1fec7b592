package org.oslonac.web.app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.oslonac.core.shared.DomainException;

class RefusalTest {

    @Test
    void a_refusal_is_found_under_the_wrappings_of_the_container() {
        DomainException refusal = new DomainException("some.key");

        assertThat(Refusal.of(new RuntimeException(new EJBException(new RuntimeException(refusal)))))
                .containsSame(refusal);
    }

    @Test
    void a_lost_update_is_said() {
        assertThat(Refusal.of(new EJBException(new RuntimeException(new OptimisticLockException()))))
                .map(DomainException::key)
                .contains("app.error.changedMeanwhile");
    }

    @Test
    void a_database_that_is_away_is_said() {
        assertThat(Refusal.of(new PersistenceException(new SQLNonTransientConnectionException("refused"))))
                .map(DomainException::key)
                .contains("app.error.databaseAway");
        assertThat(Refusal.of(new PersistenceException(new SQLException("gone", "08S01"))))
                .map(DomainException::key)
                .contains("app.error.databaseAway");
    }

    @Test
    void a_fault_of_ours_is_not_dressed_up() {
        assertThat(Refusal.of(new NullPointerException())).isEmpty();
        assertThat(Refusal.of(new PersistenceException(new SQLException("bad grammar", "42000"))))
                .isEmpty();
    }
}
