package org.oslonac.testing.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import org.oslonac.core.access.StaffAccount;
import org.oslonac.core.access.StaffPrincipal;

/** Finds the accounts that {@link Desk} signs in, without the cost of a password. */
@ApplicationScoped
public class Colleagues implements IdentityStore {

    @PersistenceContext
    EntityManager entities;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof Colleague colleague)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        return entities.createQuery("select a from StaffAccount a where a.username = :name", StaffAccount.class)
                .setParameter("name", colleague.username())
                .getResultStream()
                .findFirst()
                .map(StaffPrincipal::of)
                .map(staff -> new CredentialValidationResult(staff, staff.roles()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
