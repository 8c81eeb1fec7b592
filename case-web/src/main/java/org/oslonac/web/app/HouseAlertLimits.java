package org.oslonac.web.app;

import jakarta.enterprise.context.ApplicationScoped;
import org.oslonac.core.alert.AlertLimits;

/** The limits that the configuration gives. */
@ApplicationScoped
public class HouseAlertLimits implements AlertLimits {

    @Override
    public int casesADay() {
        return Setting.ALERT_CASES.number();
    }

    @Override
    public int readsANight() {
        return Setting.ALERT_NIGHT_READS.number();
    }

    @Override
    public int searchesInARow() {
        return Setting.ALERT_SEARCHES.number();
    }
}
