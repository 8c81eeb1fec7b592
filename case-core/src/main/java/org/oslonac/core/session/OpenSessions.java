package org.oslonac.core.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** All sign-ins that have not ended. What is not here any more is over at its next request. */
@ApplicationScoped
public class OpenSessions {

    private final Map<String, OpenSession> open = new ConcurrentHashMap<>();

    /** A colleague has signed in. */
    public OpenSession begin(long staffId, Device device, Instant now) {
        OpenSession session = new OpenSession(UUID.randomUUID().toString(), staffId, device, now);
        open.put(session.id(), session);
        return session;
    }

    public Optional<OpenSession> find(String id) {
        return Optional.ofNullable(id).map(open::get);
    }

    /** Those of a colleague. */
    public List<OpenSession> of(long staffId) {
        return open.values().stream().filter(one -> one.staffId() == staffId).toList();
    }

    /** @param id {@code null} where there is none */
    public void end(String id) {
        find(id).ifPresent(one -> open.remove(one.id()));
    }

    public void endAll(long staffId) {
        of(staffId).forEach(one -> end(one.id()));
    }

    /** Those of the same colleague besides this one. */
    public void endOthers(OpenSession session) {
        of(session.staffId()).stream().filter(one -> one != session).forEach(one -> end(one.id()));
    }
}
