package org.oslonac.core.access;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes the list of common passwords anew from a text with one password a line, the commonest first: the first 150,000,
 * and every later one that is long enough to be chosen here. {@code java … CommonPasswordsFile passwords.txt out.bin}
 */
final class CommonPasswordsFile {

    private static final int COMMONEST = 150_000;
    private static final int BITS_EACH = 24;

    private CommonPasswordsFile() {}

    public static void main(String[] files) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(files[0]));
        Set<String> chosen = new LinkedHashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i < COMMONEST || lines.get(i).length() >= PasswordPolicy.SHORTEST_OF_TWO) {
                chosen.add(lines.get(i).toLowerCase(Locale.ROOT));
            }
        }
        byte[] bits = new byte[chosen.size() * BITS_EACH / 8];
        for (String one : chosen) {
            for (int place : CommonPasswords.places(one, bits.length * 8)) {
                bits[place >>> 3] |= (byte) (1 << (place & 7));
            }
        }
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(Path.of(files[1])))) {
            out.writeInt(chosen.size());
            out.write(bits);
        }
    }
}
