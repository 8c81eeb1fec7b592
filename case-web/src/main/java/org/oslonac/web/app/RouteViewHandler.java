package org.oslonac.web.app;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/** Forms post to the address that the user sees, not to the file of the view. */
public class RouteViewHandler extends ViewHandlerWrapper {

    public RouteViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        Object address = context.getExternalContext().getRequestMap().get(RoutedRequest.ADDRESS);
        boolean current = context.getViewRoot() == null
                || viewId.equals(context.getViewRoot().getViewId());
        if (current && address != null) {
            return address.toString();
        }
        return Route.ofView(viewId)
                .map(route -> context.getExternalContext().getRequestContextPath() + route.getPath())
                .orElseGet(() -> super.getActionURL(context, viewId));
    }
}
