package org.oslonac.web.component;

import jakarta.el.ValueExpression;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlDataTable;

/** The table inside {@code app:table}: its variable may be named by the tag's attribute, which Faces' own table refuses. */
@FacesComponent(value = "org.oslonac.Rows", createTag = true, tagName = "rows", namespace = "org.oslonac.component")
public class Rows extends HtmlDataTable {

    @Override
    public void setValueExpression(String name, ValueExpression binding) {
        if ("var".equals(name)) {
            setVar(String.valueOf((Object) binding.getValue(getFacesContext().getELContext())));
        } else {
            super.setValueExpression(name, binding);
        }
    }
}
