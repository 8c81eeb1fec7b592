package org.oslonac.web.app;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends the session and clears what the browser may have kept (Q24). */
@Named
@RequestScoped
public class SignOutView {

    @Inject
    FacesContext faces;

    public void signOut() throws IOException, ServletException {
        ExternalContext external = faces.getExternalContext();
        leave((HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse());
        external.redirect(external.getRequestContextPath() + Route.SIGN_IN.getPath());
    }

    static void leave(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        request.logout();
        request.getSession().invalidate();
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }
}
