package org.oslonac.web.contact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.oslonac.core.access.StaffService;
import org.oslonac.core.contact.ContactDrafts;
import org.oslonac.core.contact.ContactFilter;
import org.oslonac.core.contact.ContactQueries;
import org.oslonac.core.contact.ContactRow;
import org.oslonac.core.contact.OpenDraft;
import org.oslonac.core.shared.OfficeTime;
import org.oslonac.core.shared.Page;
import org.oslonac.web.app.Txt;
import org.oslonac.web.component.Codes;
import org.oslonac.web.component.Colleagues;
import org.oslonac.web.component.ListState;

/** The contacts of the line, and on top the drafts that the colleague has still to finish. */
@Named
@RequestScoped
public class CallListView {

    private static final String QUICK = "quick";
    private static final String FULL = "full";

    @Inject
    ContactQueries contacts;

    @Inject
    ContactDrafts drafts;

    @Inject
    StaffService staff;

    @Inject
    Colleagues colleagues;

    @Inject
    ListState list;

    @Inject
    Codes codes;

    @Inject
    Txt txt;

    private LocalDate from;
    private LocalDate until;
    private String purpose;
    private String callerType;
    private String channel;
    private String line;
    private Long consultant;
    private String kind;
    private String crisis;
    private String code;
    private Page<ContactRow> page;
    private List<OpenDraft> open;
    private Map<Long, String> names;

    public void load() {
        page = contacts.rows(filter(), list.toPageRequest("startedAt", false));
        open = drafts.mine();
        names = staff.names(
                page.rows().stream().map(ContactRow::consultantId).distinct().toList());
    }

    private ContactFilter filter() {
        Boolean quick = QUICK.equals(kind) ? Boolean.TRUE : FULL.equals(kind) ? Boolean.FALSE : null;
        return new ContactFilter(
                start(from),
                start(until == null ? null : until.plusDays(1)),
                purpose,
                callerType,
                channel,
                line,
                consultant,
                quick,
                "open".equals(crisis),
                code);
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(OfficeTime.ZONE).toInstant();
    }

    /** What the contact was about: its quick code or its purposes. */
    public String about(ContactRow row) {
        return row.nonCounselling() == null
                ? codes.texts("contact_purpose", row.purposes())
                : codes.text("contact_non_counselling", row.nonCounselling());
    }

    /** Who took it: a colleague, or whom an imported record names. */
    public String consultant(ContactRow row) {
        return row.pastConsultant() == null ? names.getOrDefault(row.consultantId(), "") : row.pastConsultant();
    }

    public String getConsultantName() {
        return consultant == null ? "" : staff.names(List.of(consultant)).getOrDefault(consultant, "");
    }

    public List<SelectItem> getConsultants() {
        return colleagues.getCallers();
    }

    public List<SelectItem> getKinds() {
        return List.of(
                new SelectItem(FULL, txt.get("contact.list.full")),
                new SelectItem(QUICK, txt.get("contact.list.quick")));
    }

    public Page<ContactRow> getPage() {
        return page;
    }

    public List<OpenDraft> getOpen() {
        return open;
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

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getCallerType() {
        return callerType;
    }

    public void setCallerType(String callerType) {
        this.callerType = callerType;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    public Long getConsultant() {
        return consultant;
    }

    public void setConsultant(Long consultant) {
        this.consultant = consultant;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getCrisis() {
        return crisis;
    }

    public void setCrisis(String crisis) {
        this.crisis = crisis;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
