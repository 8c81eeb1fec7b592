package org.oslonac.web.launcher;

import java.lang.reflect.InvocationTargetException;

/**
 * The door of the launcher. It is compiled for Java 8 and names no class that isn't, so that an old Java says one clear
 * sentence instead of UnsupportedClassVersionError.
 */
public final class Main {

    static final int OLDEST_JAVA = 17;
    static final int WRONG_JDK_EXIT = 10;

    private Main() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        String version = System.getProperty("java.specification.version");
        if (isTooOld(version)) {
            System.err.println(refusal(version, System.getProperty("java.home")));
            System.exit(WRONG_JDK_EXIT);
        }
        try {
            Class.forName("org.oslonac.web.launcher.Launcher")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof RuntimeException) {
                throw (RuntimeException) failed.getCause();
            }
            throw failed;
        }
    }

    /** Specification versions read 1.8, 9, 10, 11, 17 ... */
    static boolean isTooOld(String specificationVersion) {
        String[] parts = specificationVersion.split("\\.");
        return Integer.parseInt(parts[0]) < OLDEST_JAVA;
    }

    static String refusal(String version, String home) {
        return "Oslonac needs Java " + OLDEST_JAVA + " or newer, but this is Java " + version + " in " + home
                + "; install a JDK " + OLDEST_JAVA + " and start Oslonac with its java.";
    }
}
