package org.oslonac.web.report;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oslonac.core.report.api.ReportQuestion;
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.shared.OfficeTime;

/** What the address asks of a report: {@code from, to, scope, r1, r2, r3, c, m}; what it leaves out has a usual value. */
public final class ReportChoice {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.yyyy");

    private final Map<String, String> asked = new LinkedHashMap<>();
    private final LocalDate today;

    ReportChoice(HttpServletRequest request, Clock clock) {
        today = LocalDate.now(clock.withZone(OfficeTime.ZONE));
        for (String name : List.of("from", "to", "scope", "r1", "r2", "r3", "c", "m")) {
            String value = request.getParameter(name);
            if (value != null && !value.isBlank()) {
                asked.put(name, value.strip());
            }
        }
        if (asked.isEmpty()) {
            asked.put("c", "PURPOSE");
        }
    }

    /** @throws DomainException when a day is none */
    ReportQuestion question() {
        if (parsed("from", today).isEmpty() || parsed("to", today).isEmpty()) {
            throw new DomainException("report.error.noPeriod");
        }
        List<String> rows = Stream.of(getFirst(), getSecond(), getThird())
                .filter(Objects::nonNull)
                .toList();
        return new ReportQuestion(getFrom(), getTo(), getScope(), rows, getColumns());
    }

    public LocalDate getFrom() {
        return day("from", today.withDayOfYear(1));
    }

    public LocalDate getTo() {
        return day("to", today);
    }

    private LocalDate day(String name, LocalDate usual) {
        return parsed(name, usual).orElse(usual);
    }

    private Optional<LocalDate> parsed(String name, LocalDate usual) {
        String text = asked.getOrDefault(name, usual.toString());
        try {
            LocalDate day = text.contains("-")
                    ? LocalDate.parse(text)
                    : LocalDate.parse(text.replaceAll("\\s|\\.$", ""), TYPED);
            return Optional.of(day);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    public String getScope() {
        return asked.getOrDefault("scope", "ALL");
    }

    public String getFirst() {
        return asked.getOrDefault("r1", "MONTH");
    }

    public String getSecond() {
        return asked.get("r2");
    }

    public String getThird() {
        return asked.get("r3");
    }

    public String getColumns() {
        return asked.get("c");
    }

    public boolean isMinutes() {
        return "MINUTES".equals(asked.get("m"));
    }

    public String getMeasure() {
        return isMinutes() ? "MINUTES" : "CALLS";
    }

    /** The same question for one of the usual periods. */
    String query(Period period) {
        Map<String, String> query = new LinkedHashMap<>(asked);
        query.put("from", period.from(today).toString());
        query.put("to", period.to(today).toString());
        return query(query);
    }

    /** The question as it stands in the address. */
    String query() {
        Map<String, String> query = new LinkedHashMap<>(asked);
        query.put("from", getFrom().toString());
        query.put("to", getTo().toString());
        return query(query);
    }

    private static String query(Map<String, String> query) {
        return query.entrySet().stream()
                .map(one -> one.getKey() + '=' + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
