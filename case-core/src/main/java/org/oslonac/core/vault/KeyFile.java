package org.oslonac.core.vault;

import java.util.Optional;

/** Where the house's key comes from. The web application reads it from the file that the configuration names. */
public interface KeyFile {

    /** The key, 32 bytes. */
    byte[] key();

    /** The key before this one, while data keys are still wrapped under it. */
    Optional<byte[]> previous();
}
