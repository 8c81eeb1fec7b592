package org.oslonac.web.component;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalTime;

/** A time of day as people type it: {@code 14:30}, {@code 14.30}, {@code 1430}, {@code 14}. */
@FacesConverter("officeTime")
public class OfficeTimeConverter implements Converter<LocalTime> {

    @Override
    public LocalTime getAsObject(FacesContext faces, UIComponent input, String typed) {
        return TypedTime.isBlank(typed) ? null : TypedTime.time(typed).orElseThrow(() -> TypedTime.refusal("badTime"));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, LocalTime time) {
        return time == null ? "" : Dates.TIME.format(time);
    }
}
