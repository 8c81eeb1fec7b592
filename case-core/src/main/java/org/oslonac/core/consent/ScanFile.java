package org.oslonac.core.consent;

/** A signed form on its way to whoever asked for it. @param name of the code of the case alone */
public record ScanFile(String name, ScanType type, byte[] content) {

    @Override
    public String toString() {
        return "ScanFile[" + content.length + " bytes]";
    }
}
