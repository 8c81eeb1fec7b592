package org.oslonac.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.oslonac.core.codelist.CodeItem;
import org.oslonac.core.timeline.Timeline;
import org.oslonac.core.timeline.TimelinePage;
import org.oslonac.core.timeline.api.TimelineEvent;
import org.oslonac.web.app.Txt;
import org.oslonac.web.component.ListState;

/** The timeline of a case: one kind of event or all, newest first, a page at a time; both stand in the address. */
@Named
@ViewScoped
public class CaseTimelineView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int EVENTS = 20;
    private static final String KIND = "kind";
    private static final String BEFORE = "before";

    @Inject
    transient Timeline timeline;

    @Inject
    transient ListState list;

    @Inject
    transient Txt txt;

    private String kind;
    private String before;
    private List<String> kinds = List.of();
    private transient TimelinePage page;

    void load(long caseFileId) {
        kinds = timeline.kinds();
        List<String> wanted = kinds.contains(kind) ? List.of(kind) : List.of();
        page = timeline.events(caseFileId, wanted, moment(before), EVENTS);
    }

    /** A moment that nobody could have been sent to begins with the newest. */
    private static Instant moment(String typed) {
        try {
            return typed == null ? null : Instant.parse(typed);
        } catch (DateTimeException notAMoment) {
            return null;
        }
    }

    public List<TimelineEvent> getEvents() {
        return page.events();
    }

    /** Who did what is shown. */
    Set<Long> getPeople() {
        return page.events().stream()
                .map(TimelineEvent::staffId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The sentence that says what happened, its codes in the user's language. */
    public String title(TimelineEvent event) {
        Object[] arguments = event.titleArguments().stream()
                .map(one -> one instanceof CodeItem item ? txt.of(item) : one)
                .toArray();
        return txt.of(event.titleKey(), arguments);
    }

    public List<String> getKinds() {
        return kinds;
    }

    public boolean isOlder() {
        return page.next() != null;
    }

    public String getOlderUrl() {
        return list.having(BEFORE, String.valueOf(page.next()));
    }

    /** Whether this page does not begin with the newest. */
    public boolean isBack() {
        return moment(before) != null;
    }

    public String getNewestUrl() {
        return list.without(BEFORE);
    }

    /** The address of the newest events of this kind, or of all. */
    public String kindUrl(String wanted) {
        return wanted == null ? list.without("kind,before") : list.having(KIND, wanted, BEFORE);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
