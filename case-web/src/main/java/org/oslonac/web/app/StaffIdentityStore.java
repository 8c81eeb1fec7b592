package org.oslonac.web.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import org.oslonac.core.access.SignInService;
import org.oslonac.core.access.TooManyAttempts;

/** Our accounts, as Jakarta Security asks for them. */
@ApplicationScoped
public class StaffIdentityStore implements IdentityStore {

    @Inject
    SignInService signIn;

    @Inject
    SignInWait wait;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof StaffCredential typed)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        try {
            return signIn.verify(typed.getCaller(), typed.getPasswordAsString(), typed.code(), typed.address())
                    .map(staff -> new CredentialValidationResult(staff, staff.roles()))
                    .orElse(CredentialValidationResult.INVALID_RESULT);
        } catch (TooManyAttempts tooMany) {
            wait.is(tooMany);
            return CredentialValidationResult.INVALID_RESULT;
        }
    }
}
