package org.oslonac.web.app;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;
import org.omnifaces.util.Faces;
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.shared.NotFound;

/**
 * The last resort of every request. What can be said to the user is said on the page, which keeps what was typed: a
 * refusal, a change by somebody else, a database that is away. What was asked for and isn't there answers 404.
 *
 * <p>Anything else is a fault and gets a number. The user sees the number, the log gets the number and the stack of calls; messages of
 * exceptions are left out of the log, because they may repeat what somebody typed (Q20, Q42).
 */
class FaultHandler extends FullAjaxExceptionHandler {

    static final String FAULT_ID = "faultId";
    private static final Logger LOG = System.getLogger(FaultHandler.class.getName());

    FaultHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> thrown =
                getUnhandledExceptionQueuedEvents().iterator();
        while (thrown.hasNext()) {
            ExceptionQueuedEventContext one = thrown.next().getContext();
            if (isExpired(one.getException(), context)) {
                thrown.remove();
                continue;
            }
            Optional<DomainException> refusal = Refusal.of(one.getException());
            if (refusal.isPresent() && isSaid(refusal.get(), one.getPhaseId(), context)) {
                thrown.remove();
            } else if (!context.getPartialViewContext().isAjaxRequest()) {
                name(context, one.getException());
            }
        }
        super.handle();
    }

    /** A page whose view is gone keeps what was typed; app.js says what to do. */
    private static boolean isExpired(Throwable thrown, FacesContext context) {
        boolean expired = thrown instanceof ViewExpiredException
                && context.getPartialViewContext().isAjaxRequest()
                && !context.getExternalContext().isResponseCommitted();
        if (expired) {
            context.getExternalContext().responseReset();
            context.getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
            context.responseComplete();
        }
        return expired;
    }

    private static boolean isSaid(DomainException refusal, PhaseId phase, FacesContext context) {
        if (context.isPostback() && phase == PhaseId.INVOKE_APPLICATION) {
            CDI.current().select(Messages.class).get().refuse(refusal);
            return true;
        }
        if (refusal instanceof NotFound && !context.getExternalContext().isResponseCommitted()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return true;
        }
        return false;
    }

    @Override
    protected void logException(FacesContext context, Throwable exception, String location, LogReason reason) {
        name(context, exception);
    }

    /** Gives a fault the number that its page shows and its line in the log begins with. */
    private static void name(FacesContext context, Throwable exception) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        context.getExternalContext().getRequestMap().put(FAULT_ID, id);
        LOG.log(
                Level.ERROR,
                "Fault {0} at {1}: {2}",
                id,
                context.getViewRoot() == null ? "?" : context.getViewRoot().getViewId(),
                trace(exception));
    }

    private static String trace(Throwable fault) {
        StringBuilder text = new StringBuilder();
        for (Throwable one = fault; one != null; one = one.getCause()) {
            text.append(one.getClass().getName()).append('\n');
            for (StackTraceElement call : one.getStackTrace()) {
                text.append("    at ").append(call).append('\n');
            }
        }
        return text.toString();
    }
}
