package org.oslonac.core.audit;

import java.nio.file.Path;

/** Where the anchors of the trail are written, outside the database. The web application knows it from the configuration. */
public interface AnchorPlace {

    Path file();
}
