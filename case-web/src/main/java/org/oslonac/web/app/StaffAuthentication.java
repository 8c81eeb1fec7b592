package org.oslonac.web.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/**
 * Form sign-in: the sign-in page hands a credential over, the identity store judges it, the session remembers. Requests
 * without a credential pass as they are; {@link RouteFilter} decides what they may see.
 *
 * <p>The session's memory is ours and not {@code @AutoApplySession}: Payara then looks for the roles in a place that all threads share,
 * and among several colleagues at work one request in fifty came without any (its FISH-7515, mended for later releases). Each request
 * hands over who she is and her roles, so nothing is looked for.
 */
@ApplicationScoped
public class StaffAuthentication implements HttpAuthenticationMechanism {

    private static final String WHO = StaffAuthentication.class.getName();

    @Inject
    IdentityStoreHandler stores;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Credential credential = context.getAuthParameters().getCredential();
        if (credential == null) {
            return goOn(request.getSession(false), context);
        }
        CredentialValidationResult result = stores.validate(credential);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        request.getSession().setAttribute(WHO, result);
        return context.notifyContainerAboutLogin(result);
    }

    private static AuthenticationStatus goOn(HttpSession session, HttpMessageContext context) {
        return session != null && session.getAttribute(WHO) instanceof CredentialValidationResult who
                ? context.notifyContainerAboutLogin(who)
                : context.doNothing();
    }
}
