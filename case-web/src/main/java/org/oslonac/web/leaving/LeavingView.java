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
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.staff.StaffAdministration;
import org.oslonac.web.app.Messages;
import org.oslonac.web.app.Txt;
import org.oslonac.web.component.StepUpView;

/** A colleague leaves, in three steps: what she holds, who takes it, and the request that a supervisor decides on. */
@Named
@ViewScoped
public class LeavingView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int TAKERS = 1;
    private static final int LAST = 2;

    @Inject
    transient LeavingService leaving;

    @Inject
    transient StaffAdministration administration;

    @Inject
    transient StepUpView stepUp;

    @Inject
    transient Messages messages;

    @Inject
    transient Txt txt;

    private final Map<String, String> takers = new HashMap<>();
    private long id;
    private int step;
    private boolean anew;
    private String missing;
    private transient LeavingSheet sheet;

    public void open() {
        sheet = leaving.sheet(id);
    }

    /** Goes on once everything of this step is chosen. */
    public void next() {
        missing = step == TAKERS
                ? getSheet().kinds().stream()
                        .filter(kind -> kind.handedOver() && chosen(kind) == null)
                        .findFirst()
                        .map(Kind::title)
                        .orElse(null)
                : null;
        if (missing == null) {
            step = Math.min(step + 1, LAST);
        } else {
            messages.refuse(new DomainException("leaving.error.taker"));
        }
    }

    public void previous() {
        missing = null;
        step = Math.max(step - 1, 0);
    }

    /** Begins again although a request waits; the new one takes its place. */
    public void anew() {
        anew = true;
        step = 0;
    }

    public void lock() {
        act(() -> administration.switchOff(id), "leaving.locked");
    }

    public void ask() {
        Map<String, Long> chosen = new HashMap<>();
        takers.forEach((kind, taker) -> {
            if (taker != null && !taker.isBlank()) {
                chosen.put(kind, Long.valueOf(taker));
            }
        });
        act(() -> leaving.ask(id, chosen), "leaving.asked");
    }

    private void act(Runnable act, String done) {
        try {
            stepUp.confirm();
            act.run();
            messages.done(done, getSheet().account().username());
            messages.keep();
            Faces.redirect("/admin/accounts/" + id + "/leaving");
        } catch (LeavingRefused refusal) {
            missing = refusal.title();
            step = TAKERS;
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

    /** How many there are, and which where an administrator may know. */
    public String words(Kind kind) {
        return kind.held().isEmpty()
                ? String.valueOf(kind.count())
                : kind.count() + ": " + String.join(", ", kind.held());
    }

    public String label(Kind kind) {
        return txt.get(kind.title());
    }

    /** The name of whoever takes this kind, or {@code null} while nobody is chosen. */
    public String chosen(Kind kind) {
        String taker = takers.get(kind.title());
        return taker == null || taker.isBlank() ? null : kind.takers().get(Long.valueOf(taker));
    }

    /** Whether the steps are shown: nothing waits, or she begins again. */
    public boolean isUnderWay() {
        return !getSheet().closed() && (getSheet().waiting() == null || anew);
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

    public int getStep() {
        return step;
    }

    /** The steps by their number. */
    public List<Integer> getSteps() {
        return List.of(0, TAKERS, LAST);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
