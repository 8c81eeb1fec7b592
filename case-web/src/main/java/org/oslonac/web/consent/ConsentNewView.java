package org.oslonac.web.consent;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.omnifaces.util.Faces;
import org.oslonac.core.consent.ConsentDraft;
import org.oslonac.core.consent.ConsentQueries;
import org.oslonac.core.consent.ConsentService;
import org.oslonac.core.consent.ScanDraft;
import org.oslonac.core.shared.DomainException;
import org.oslonac.web.app.Messages;

/** Enters what she answered, with the signed form if there is one. */
@Named
@ViewScoped
public class ConsentNewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ConsentService service;

    @Inject
    transient ConsentQueries queries;

    @Inject
    transient ConsentWords words;

    @Inject
    transient Messages messages;

    @Inject
    transient Clock clock;

    private final ConsentDraft draft = new ConsentDraft();
    private String code;
    private List<SelectItem> recipients;
    private transient Part file;

    /** @throws org.oslonac.core.shared.NotFound when there is no such client for the asker */
    public void open() {
        code = queries.code(code);
        recipients = words.recipients();
        draft.setAnsweredAt(LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES));
        draft.setLanguage("srp");
    }

    public void save() throws IOException {
        try {
            service.record(code, draft, scan());
            messages.done("consent.saved");
            messages.keep();
            Faces.redirect("/cases/" + code + "/consents");
        } catch (DomainException refusal) {
            messages.refuse(refusal);
            if (file != null) {
                messages.warn("consent.scan.again");
            }
        }
    }

    /** A file that is too large is read one byte further than it may be, which is enough to refuse it. */
    private ScanDraft scan() throws IOException {
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isBlank()) {
            return null;
        }
        try (InputStream content = file.getInputStream()) {
            return new ScanDraft(
                    file.getSubmittedFileName(), file.getContentType(), content.readNBytes(ScanDraft.LARGEST + 1));
        } finally {
            file.delete();
        }
    }

    public List<SelectItem> getRecipients() {
        return recipients;
    }

    public ConsentDraft getDraft() {
        return draft;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
