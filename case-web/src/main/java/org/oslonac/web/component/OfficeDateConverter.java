package org.oslonac.web.component;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;

/** A day as people type it: {@code 24.11.2026.}, {@code 4.11.26}, {@code 4. 11. 2026}, {@code 2026-11-04}. */
@FacesConverter("officeDate")
public class OfficeDateConverter implements Converter<LocalDate> {

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent input, String typed) {
        return TypedTime.isBlank(typed) ? null : TypedTime.day(typed).orElseThrow(() -> TypedTime.refusal("badDate"));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, LocalDate day) {
        return day == null ? "" : Dates.DAY.format(day);
    }
}
