package org.oslonac.web.leaving;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.oslonac.core.leaving.LeavingRefused;
import org.oslonac.core.leaving.LeavingService;
import org.oslonac.core.leaving.LeavingSheet;
import org.oslonac.core.leaving.LeavingSheet.Kind;
import org.oslonac.core.leaving.ReadingRow;
import org.oslonac.core.shared.DomainException;
import org.oslonac.web.app.Messages;
import org.oslonac.web.app.Txt;
import org.oslonac.web.component.StepUpView;

/** A colleague leaves: what she holds, who takes it, and the closing of her account. */
@Named
@ViewScoped
public class LeavingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient LeavingService leaving;

    @Inject
    transient StepUpView stepUp;

    @Inject
    transient Messages messages;

    @Inject
    transient Txt txt;

    private final Map<String, String> takers = new HashMap<>();
    private long id;
    private String missing;
    private transient LeavingSheet sheet;
    private transient List<ReadingRow> reading;

    public void open() {
        sheet = leaving.sheet(id);
    }

    public void close() {
        missing = null;
        try {
            stepUp.confirm();
            Map<String, Long> chosen = new HashMap<>();
            takers.forEach((kind, taker) -> {
                if (taker != null && !taker.isBlank()) {
                    chosen.put(kind, Long.valueOf(taker));
                }
            });
            leaving.close(id, chosen);
            messages.done("leaving.done", getSheet().account().username());
            messages.keep();
            Faces.redirect("/admin/accounts/" + id + "/leaving");
        } catch (LeavingRefused refusal) {
            missing = refusal.title();
            messages.refuse(refusal);
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    /** Choices of who takes over this kind; they are told apart by text, as a map takes them. */
    public List<SelectItem> takersOf(Kind kind) {
        return kind.takers().entrySet().stream()
                .map(one -> new SelectItem(String.valueOf(one.getKey()), one.getValue()))
                .toList();
    }

    public boolean isMissing(Kind kind) {
        return kind.title().equals(missing);
    }

    /** How many there are, and which. */
    public String words(Kind kind) {
        return kind.count() + ": " + String.join(", ", kind.held())
                + (kind.count() > kind.held().size() ? ", …" : "");
    }

    public String label(Kind kind) {
        return txt.get(kind.title());
    }

    public String act(ReadingRow row) {
        return txt.get("leaving.act." + row.action());
    }

    /** What the trail calls a kind of record, in words. */
    public String subject(ReadingRow row) {
        String kind = row.subject().startsWith("report_") ? "report" : row.subject();
        String key = "leaving.subject." + kind;
        return txt.get(txt.containsKey(key) ? key : "leaving.subject.other");
    }

    public List<ReadingRow> getReading() {
        if (reading == null) {
            reading = leaving.reading(id);
        }
        return reading;
    }

    public LeavingSheet getSheet() {
        if (sheet == null) {
            open();
        }
        return sheet;
    }

    public Map<String, String> getTakers() {
        return takers;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
