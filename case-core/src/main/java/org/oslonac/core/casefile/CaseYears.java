package org.oslonac.core.casefile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.oslonac.core.access.Role;

/**
 * Begins the count of a year's cases before the first of them is opened. It does so in a transaction of its own: were the
 * row a part of the first case, colleagues who wait for it would fail each other when that case is rolled back.
 */
@Stateless
@RolesAllowed({Role.CONSULTANT, Role.CASE_MANAGER, Role.SUPERVISOR})
public class CaseYears {

    @PersistenceContext
    EntityManager entities;

    /** Nothing is counted yet; a year that has begun stays as it is. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void begin(int year) {
        entities.createNativeQuery("insert ignore into core_case_number (number_year, last_number) values (?, 0)")
                .setParameter(1, year)
                .executeUpdate();
    }
}
