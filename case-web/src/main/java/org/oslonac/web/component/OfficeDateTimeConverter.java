package org.oslonac.web.component;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDateTime;

/** A day and a time as people type them, in this order, such as {@code 4.11.26 14:30}. */
@FacesConverter("officeDateTime")
public class OfficeDateTimeConverter implements Converter<LocalDateTime> {

    @Override
    public LocalDateTime getAsObject(FacesContext faces, UIComponent input, String typed) {
        return TypedTime.isBlank(typed)
                ? null
                : TypedTime.dayTime(typed).orElseThrow(() -> TypedTime.refusal("badDateTime"));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, LocalDateTime moment) {
        return moment == null ? "" : Dates.DAY.format(moment) + ' ' + Dates.TIME.format(moment);
    }
}
