package org.oslonac.web.safecontact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.oslonac.core.safecontact.SafeContactDetails;
import org.oslonac.core.safecontact.SafeContactQueries;
import org.oslonac.core.safecontact.SafeContactStatus;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.web.app.Txt;
import org.oslonac.web.component.Dates;

/** Who may call a client when, in words; asked once for each client of a request. */
@Named
@RequestScoped
public class SafeContactLine {

    private static final String PHONE = "SOS_PHONE";

    @Inject
    SafeContactQueries queries;

    @Inject
    Txt txt;

    @Inject
    Dates dates;

    @Inject
    TimeZoneChoice zones;

    @Inject
    Clock clock;

    private final Map<Long, SafeContactStatus> asked = new HashMap<>();

    /** What holds for a call to this client now. */
    public SafeContactStatus of(long caseFileId) {
        return asked.computeIfAbsent(caseFileId, id -> queries.now(id, PHONE));
    }

    /** Her hours in one line, such as "Mon–Fri 10:00–14:00, Sat 12:00–13:00". */
    public String hours(SafeContactDetails plan) {
        if (plan.hours().isEmpty()) {
            return txt.get("safecontact.anyTime");
        }
        return plan.hours().stream()
                .map(hours -> days(hours.days()) + ' ' + dates.time(hours.from()) + '–' + dates.time(hours.until()))
                .collect(Collectors.joining(", "));
    }

    /** Days in one word: neighbours from the third on become a range. */
    String days(List<DayOfWeek> days) {
        List<String> parts = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < days.size(); i++) {
            boolean last = i == days.size() - 1
                    || days.get(i + 1).getValue() != days.get(i).getValue() + 1;
            if (last) {
                parts.add(range(days.get(first), days.get(i)));
                first = i + 1;
            }
        }
        return String.join(", ", parts);
    }

    private String range(DayOfWeek from, DayOfWeek to) {
        return switch (to.getValue() - from.getValue()) {
            case 0 -> day(from);
            case 1 -> day(from) + ", " + day(to);
            default -> day(from) + '–' + day(to);
        };
    }

    public String day(DayOfWeek day) {
        return txt.of("safecontact", day);
    }

    /** Where she is and what time it is there, when that is not the office's. */
    public String zone(SafeContactDetails plan) {
        if (plan.zone().equals(OfficeTime.ZONE)) {
            return "";
        }
        return txt.of(
                "safecontact.summary.zone",
                zones.name(plan.zone().getId()),
                dates.time(clock.instant().atZone(plan.zone()).toLocalTime()));
    }
}
