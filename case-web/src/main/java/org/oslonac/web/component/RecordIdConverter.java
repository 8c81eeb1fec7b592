package org.oslonac.web.component;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.oslonac.core.shared.NotFound;

/** The id of a record in an address; anything else is the address of no record. */
@FacesConverter("recordId")
public class RecordIdConverter implements Converter<Long> {

    @Override
    public Long getAsObject(FacesContext faces, UIComponent parameter, String typed) {
        if (typed == null || typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("[0-9]{1,18}")) {
            throw new NotFound();
        }
        return Long.valueOf(typed);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent parameter, Long id) {
        return id == null ? "" : id.toString();
    }
}
