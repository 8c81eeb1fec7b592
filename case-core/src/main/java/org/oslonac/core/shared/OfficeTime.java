package org.oslonac.core.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The office's clock: instants are stored in UTC and shown where the office stands. */
@Dependent
public class OfficeTime {

    /** Days, opening hours and deadlines are those of Belgrade. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Belgrade");

    @Produces
    Clock clock() {
        return new HouseClock(Clock.system(ZONE));
    }
}
