package org.oslonac.core.vault;

/** Where the house's key comes from. The web application reads it from the file that the configuration names. */
public interface KeyFile {

    /** The key, 32 bytes. */
    byte[] key();
}
