package org.oslonac.web.component;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.oslonac.core.shared.Answer;
import org.oslonac.web.app.Txt;

/** Yes, no and not known, as a choice: not knowing is an answer (D49). */
@Named
@RequestScoped
public class AnswerChoice {

    @Inject
    Txt txt;

    public List<SelectItem> getItems() {
        return Arrays.stream(Answer.values())
                .map(one -> new SelectItem(one, txt.of("shared", one)))
                .toList();
    }
}
