package org.oslonac.web.component;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.ScreenLock;
import org.oslonac.core.access.StaffPrincipal;
import org.oslonac.web.app.Route;
import org.oslonac.web.app.Setting;

/** What stands around every page: the menu of what the colleague may open, her name, whether this is a demonstration. */
@Named("frame")
@RequestScoped
public class Frame {

    @Inject
    CurrentStaff staff;

    @Inject
    ScreenLock lock;

    @Inject
    HttpServletRequest request;

    private Set<String> roles;

    /** The routes that the menu shows her, in the menu's order. */
    public List<Route> getMenu() {
        return Arrays.stream(Route.values())
                .filter(route -> route.getMenu() != null && mayOpen(route))
                .sorted(Comparator.comparing(Route::getMenu))
                .toList();
    }

    /** Whether this page belongs under that entry of the menu. */
    public boolean isUnder(Route route) {
        String here = getPath();
        return here.equals(route.getPath()) || route.getPath().length() > 1 && here.startsWith(route.getPath() + '/');
    }

    /** Whether there is a page at this path that she may open. */
    public boolean offers(String path) {
        return Arrays.stream(Route.values()).anyMatch(route -> route.getPath().equals(path) && mayOpen(route));
    }

    /** Whether somebody works here; while her screen is locked there is nothing around it. */
    public boolean isSignedIn() {
        return staff.isSignedIn() && !isLocked();
    }

    /** Whether this page can be locked: somebody is signed in. */
    public boolean isLockable() {
        return staff.isSignedIn();
    }

    public boolean isLocked() {
        return lock.isLocked();
    }

    /** Who is signed in, as a number: a locked page opens itself for her alone. */
    public Long getStaffId() {
        return staff.principal().map(StaffPrincipal::id).orElse(null);
    }

    public boolean isDemo() {
        return Setting.DEMO.isOn();
    }

    public String getName() {
        return staff.principal().map(StaffPrincipal::displayName).orElse("");
    }

    /** The first letters of her names. */
    public String getInitials() {
        StringBuilder initials = new StringBuilder();
        for (String word : getName().split(" ")) {
            initials.append(word.isEmpty() || initials.length() > 1 ? "" : word.substring(0, 1));
        }
        return initials.toString();
    }

    /** The path of this page in the house, as {@link Route} has it. */
    public String getPath() {
        return getAddress().substring(request.getContextPath().length());
    }

    /** The address of this page as the user sees it, without its query. */
    public String getAddress() {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return forwarded == null ? request.getRequestURI() : forwarded.toString();
    }

    private boolean mayOpen(Route route) {
        if (roles == null) {
            roles = staff.isSignedIn() ? staff.roles() : Set.of();
        }
        return route.getRoles().stream().anyMatch(roles::contains);
    }
}
