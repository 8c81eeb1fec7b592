package org.oslonac.web.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import org.oslonac.core.audit.AnchorPlace;

/** The file of anchors that the configuration names. */
@ApplicationScoped
public class HouseAnchorPlace implements AnchorPlace {

    @Override
    public Path file() {
        return Path.of(Setting.AUDIT_ANCHORS.text());
    }
}
