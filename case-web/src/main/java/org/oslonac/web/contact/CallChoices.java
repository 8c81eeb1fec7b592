package org.oslonac.web.contact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.oslonac.core.contact.DutyNote;
import org.oslonac.web.app.Txt;
import org.oslonac.web.component.Codes;

/** What the pages of the line offer to choose from, where it is not simply a code list. */
@Named
@RequestScoped
public class CallChoices {

    /** A quick code and the key that saves a call with it. */
    public record QuickCode(int number, String code, String label) {

        @Override
        public String toString() {
            return "QuickCode[" + code + "]";
        }
    }

    @Inject
    Txt txt;

    @Inject
    Codes codes;

    public List<SelectItem> getDuties() {
        return Arrays.stream(DutyNote.values())
                .map(one -> new SelectItem(one, txt.of("contact", one)))
                .toList();
    }

    /** The quick codes in the order of their list; the first nine have a key. */
    public List<QuickCode> getQuickCodes() {
        List<QuickCode> quick = new ArrayList<>();
        for (SelectItem item : codes.items("contact_non_counselling")) {
            quick.add(new QuickCode(quick.size() + 1, item.getValue().toString(), item.getLabel()));
        }
        return quick;
    }
}
