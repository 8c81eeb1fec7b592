package org.oslonac.web.app;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.FacesContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;

/**
 * A fault gets a number. The user sees the number, the log gets the number and the stack of calls; messages of
 * exceptions are left out of the log, because they may repeat what somebody typed (Q20, Q42).
 */
class FaultHandler extends FullAjaxExceptionHandler {

    static final String FAULT_ID = "faultId";
    private static final Logger LOG = System.getLogger(FaultHandler.class.getName());

    FaultHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    protected void logException(FacesContext context, Throwable exception, String location, LogReason reason) {
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
