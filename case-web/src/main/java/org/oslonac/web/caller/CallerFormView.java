package org.oslonac.web.caller;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import org.oslonac.core.caller.CallerCodeDraft;
import org.oslonac.core.caller.CallerFlagDraft;
import org.oslonac.core.caller.CallerService;
import org.oslonac.core.shared.DomainException;
import org.oslonac.web.app.Messages;
import org.oslonac.web.app.Txt;

/** The forms for a flag and for a code word. */
@Named
@ViewScoped
public class CallerFormView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CallerService service;

    @Inject
    Messages messages;

    @Inject
    Txt txt;

    private final CallerFlagDraft flag = new CallerFlagDraft();
    private final CallerCodeDraft code = new CallerCodeDraft();

    public void saveFlag() {
        act(() -> service.flag(flag), "caller.flag.saved");
    }

    public void saveCode() {
        act(() -> service.name(code), "caller.code.saved");
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            messages.done(done);
            messages.keep();
            Faces.redirect("/calls/callers");
        } catch (DomainException refusal) {
            messages.refuse(refusal);
        }
    }

    public List<SelectItem> getDurations() {
        return CallerFlagDraft.DURATIONS.stream()
                .map(days -> new SelectItem(days, txt.of("caller.days.value", days)))
                .toList();
    }

    public CallerFlagDraft getFlag() {
        return flag;
    }

    public CallerCodeDraft getCode() {
        return code;
    }
}
