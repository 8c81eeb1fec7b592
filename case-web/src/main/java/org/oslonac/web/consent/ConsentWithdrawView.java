package org.oslonac.web.consent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.oslonac.core.access.StaffService;
import org.oslonac.core.consent.ConsentQueries;
import org.oslonac.core.consent.ConsentService;
import org.oslonac.core.consent.DisclosureRow;
import org.oslonac.core.consent.WithdrawalDraft;
import org.oslonac.core.consent.WithdrawalPreview;
import org.oslonac.core.shared.DomainException;
import org.oslonac.web.app.Messages;
import org.oslonac.web.app.Txt;

/** Takes a consent back; what stops and what has left the house is shown before the button. */
@Named
@ViewScoped
public class ConsentWithdrawView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ConsentQueries queries;

    @Inject
    transient ConsentService service;

    @Inject
    transient StaffService staff;

    @Inject
    transient ConsentWords words;

    @Inject
    transient Messages messages;

    @Inject
    transient Txt txt;

    @Inject
    transient Clock clock;

    private final WithdrawalDraft draft = new WithdrawalDraft();
    private String code;
    private long consentId;
    private transient WithdrawalPreview preview;
    private transient Map<Long, String> names;

    /** @throws org.oslonac.core.shared.NotFound when the client has no such consent, or not for the asker */
    public void open() {
        look();
        draft.setConsentId(consentId);
        draft.setVersion(preview.consent().version());
        draft.setWithdrawnAt(LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES));
    }

    private void look() {
        code = queries.code(code);
        preview = queries.preview(code, consentId);
        names = staff.names(preview.left().stream().map(DisclosureRow::staffId).collect(Collectors.toSet()));
    }

    public void withdraw() {
        try {
            service.withdraw(code, draft);
            messages.done("consent.withdrawn");
            messages.keep();
            Faces.redirect("/cases/" + code + "/consents");
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    /** Names what is withdrawn, for the button and its question. */
    public String getLabel() {
        WithdrawalPreview one = getPreview();
        return txt.of("consent.withdraw.do", words.about(one.consent(), one.institutions()), code);
    }

    public String name(long staffId) {
        getPreview();
        return names.getOrDefault(staffId, "");
    }

    public WithdrawalPreview getPreview() {
        if (preview == null) {
            look();
        }
        return preview;
    }

    public WithdrawalDraft getDraft() {
        return draft;
    }

    public long getConsentId() {
        return consentId;
    }

    public void setConsentId(long consentId) {
        this.consentId = consentId;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
