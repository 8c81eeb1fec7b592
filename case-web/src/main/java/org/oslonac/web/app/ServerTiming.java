package org.oslonac.web.app;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Locale;
import org.oslonac.core.vault.SealCost;

/**
 * Says with each page how long the server took, how often it asked the database and wrote to it, and what opening seals took, when
 * {@link Setting#TIMING} is on: {@code Server-Timing: app;dur=12.3, db;desc="4", trace;desc="1", seal;dur=0.4}.
 */
public class ServerTiming implements PhaseListener {

    private static final long serialVersionUID = 1L;

    private static final String BEGUN = ServerTiming.class.getName();
    /** The header must be written before the first byte of the page leaves. */
    private static final int WHOLE_PAGE = 2 * 1024 * 1024;

    @Override
    public void beforePhase(PhaseEvent event) {
        if (event.getPhaseId() == PhaseId.RESTORE_VIEW) {
            QueryCount.forget();
            SealCost.forget();
            ExternalContext external = event.getFacesContext().getExternalContext();
            external.getRequestMap().put(BEGUN, System.nanoTime());
            if (Setting.TIMING.isOn()) {
                external.setResponseBufferSize(WHOLE_PAGE);
            }
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        ExternalContext external = event.getFacesContext().getExternalContext();
        if (event.getPhaseId() == PhaseId.RENDER_RESPONSE
                && Setting.TIMING.isOn()
                && !external.isResponseCommitted()
                && external.getRequestMap().get(BEGUN) instanceof Long begun) {
            double millis = (System.nanoTime() - begun) / 1e6;
            external.setResponseHeader(
                    "Server-Timing",
                    String.format(
                            Locale.ROOT,
                            "app;dur=%.1f, db;desc=\"%d\", trace;desc=\"%d\", seal;dur=%.1f",
                            millis,
                            QueryCount.asked(),
                            QueryCount.told(),
                            SealCost.millis()));
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }
}
