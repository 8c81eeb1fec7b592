package org.oslonac.testing.inside;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.ServletException;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.oslonac.core.access.Access;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.session.CurrentSession;
import org.oslonac.core.session.Device;
import org.oslonac.core.session.OpenSession;
import org.oslonac.core.session.OpenSessions;
import org.oslonac.web.demo.DemoAccounts;

/**
 * Lets a test inside the server act as a colleague of the demonstration: she is signed in as by the sign-in page, so roles,
 * audit rows and the current staff are hers, and what was found open before is asked again as by a request of its own.
 * Afterwards nobody is signed in.
 */
public final class Desk {

    /** An act that may throw anything. */
    @FunctionalInterface
    public interface Act {
        void run() throws Exception;
    }

    private Desk() {}

    /** @param who a user name of the demonstration, or a role: then her who has it */
    public static void as(String who, Act act) {
        ask(who, () -> {
            act.run();
            return null;
        });
    }

    /** As {@link #as}, and hands on the answer. */
    public static <T> T ask(String who, Callable<T> question) {
        signIn(username(who));
        try {
            return question.call();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        } finally {
            signOut();
        }
    }

    private static String username(String who) {
        return DemoAccounts.ALL.stream()
                .filter(account -> account.role().equals(who))
                .map(DemoAccounts.Account::username)
                .findFirst()
                .orElse(who);
    }

    private static void signIn(String username) {
        AuthenticationStatus status = CDI.current()
                .select(SecurityContext.class)
                .get()
                .authenticate(
                        Door.request(),
                        Door.response(),
                        withParams().credential(new Colleague(username)).newAuthentication(true));
        if (status != AuthenticationStatus.SUCCESS) {
            throw new IllegalStateException(username + " could not be signed in: " + status);
        }
        CDI.current().select(Access.class).get().changed();
        begin();
    }

    /** As the sign-in page does: she has just shown that it is she. */
    private static void begin() {
        long id = CDI.current().select(CurrentStaff.class).get().id();
        Instant now = CDI.current().select(Clock.class).get().instant();
        OpenSession session = CDI.current().select(OpenSessions.class).get().begin(id, Device.of(""), now);
        CDI.current().select(CurrentSession.class).get().is(session);
    }

    private static void signOut() {
        CurrentSession session = CDI.current().select(CurrentSession.class).get();
        session.find()
                .ifPresent(one -> CDI.current().select(OpenSessions.class).get().end(one.id()));
        session.is(null);
        try {
            Door.request().logout();
            Door.request().getSession().invalidate();
        } catch (ServletException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
