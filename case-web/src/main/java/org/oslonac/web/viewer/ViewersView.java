package org.oslonac.web.viewer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.oslonac.core.viewer.ViewerQueries;
import org.oslonac.core.viewer.Viewers;
import org.oslonac.core.viewer.Viewing;
import org.oslonac.web.app.Txt;

/** Who looked at a case: the last thirty days unless other days are asked for. */
@Named
@RequestScoped
public class ViewersView {

    private static final int DAYS = 30;

    @Inject
    ViewerQueries queries;

    @Inject
    Clock clock;

    @Inject
    Txt txt;

    private String code;
    private LocalDate from;
    private LocalDate until;
    private Viewers viewers;

    /** @throws org.oslonac.core.shared.NotFound when there is no such case, or none for the asker */
    public void load() {
        LocalDate today = LocalDate.now(clock);
        until = until == null || until.isAfter(today) ? today : until;
        from = from == null || from.isAfter(until) ? until.minusDays(DAYS) : from;
        viewers = queries.of(code, from, until);
        code = viewers.code();
    }

    public Viewers getViewers() {
        return viewers;
    }

    /** What she saw and did, in words. */
    public String words(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(one -> txt.of("viewer", one)).collect(Collectors.joining(", "));
    }

    /** Whether the client reads of it: attempts that came to nothing are the house's own matter. */
    public boolean isSeen(Viewing viewing) {
        return viewing.acts().stream().anyMatch(act -> act != Viewing.Act.REFUSED);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
