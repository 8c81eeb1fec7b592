package org.oslonac.core.person;

import java.util.Locale;
import java.util.Random;
import org.oslonac.core.shared.SerbianScript;

/** What happens to a name between the mouth that says it and the hand that writes it down. */
enum Misspelling {
    /** Slips of the finger. */
    DROPPED_LETTER {
        @Override
        String of(String name, Random chance) {
            int at = inside(name, chance);
            return name.substring(0, at) + name.substring(at + 1);
        }
    },
    DOUBLED_LETTER {
        @Override
        String of(String name, Random chance) {
            int at = inside(name, chance);
            return name.substring(0, at) + name.charAt(at) + name.substring(at);
        }
    },
    SWAPPED_LETTERS {
        @Override
        String of(String name, Random chance) {
            int at = inside(name, chance);
            int other = at + 1 < name.length() && name.charAt(at + 1) != ' ' ? at + 1 : at - 1;
            int first = Math.min(at, other);
            return name.substring(0, first) + name.charAt(first + 1) + name.charAt(first) + name.substring(first + 2);
        }
    },
    WRONG_LETTER {
        @Override
        String of(String name, Random chance) {
            int at = inside(name, chance);
            return name.substring(0, at) + "aeiounrst".charAt(chance.nextInt(9)) + name.substring(at + 1);
        }
    },
    /** Letters without their signs, or with the sign of another. */
    BALD {
        @Override
        String of(String name, Random chance) {
            return name.replaceAll("[čć]", "c")
                    .replace('š', 's')
                    .replace('ž', 'z')
                    .replace("Š", "S")
                    .replace("Ž", "Z")
                    .replace("Č", "C")
                    .replace("Ć", "C")
                    .replace("đ", "dj")
                    .replace("Đ", "Dj");
        }
    },
    OTHER_SIGN {
        @Override
        String of(String name, Random chance) {
            return name.replace('ć', '%')
                    .replace('č', 'ć')
                    .replace('%', 'č')
                    .replace("đ", "d")
                    .replace("Đ", "D");
        }
    },
    CYRILLIC {
        @Override
        String of(String name, Random chance) {
            String spelt = name.replace("x", "ks")
                    .replace("w", "v")
                    .replace("y", "i")
                    .replace("Y", "J")
                    .replace("q", "k")
                    .replaceAll("[șş]", "š")
                    .replace("Ș", "Š")
                    .replaceAll("[țţ]", "c")
                    .replaceAll("[ăâ]", "a")
                    .replace("W", "V");
            return SerbianScript.toCyrillic(spelt);
        }
    },
    /** The other way of speaking. */
    EKAVIAN {
        @Override
        String of(String name, Random chance) {
            return name.replace("ije", "e");
        }
    },
    SOFT_LETTERS {
        @Override
        String of(String name, Random chance) {
            return name.replace("lj", "l").replace("nj", "n").replace("Lj", "L").replace("Nj", "N");
        }
    },
    /** As a foreign official hears it. */
    FOREIGN {
        @Override
        String of(String name, Random chance) {
            return name.replace("ks", "x")
                    .replace("Ks", "X")
                    .replace("v", "w")
                    .replace("ja", "ya")
                    .replace("ji", "yi")
                    .replace("š", "sh")
                    .replace("Š", "Sh")
                    .replace("ž", "zh")
                    .replace("Ž", "Zh")
                    .replace("č", "ch")
                    .replace("Č", "Ch")
                    .replace("ć", "ch")
                    .replace("Ć", "Ch")
                    .replace("đ", "dj")
                    .replace("Đ", "Dj");
        }
    },
    SERBIAN_EAR {
        @Override
        String of(String name, Random chance) {
            return name.replace("x", "ks")
                    .replace("w", "v")
                    .replace("W", "V")
                    .replace("y", "i")
                    .replace("Y", "J")
                    .replace("sh", "š")
                    .replace("zh", "ž")
                    .replace("ch", "č")
                    .replace("kh", "h")
                    .replace("Zh", "Ž")
                    .replace("Kh", "H")
                    .replace("Ch", "Č")
                    .replace("Sh", "Š")
                    .replace("ii", "ij");
        }
    },
    SILENT_H {
        @Override
        String of(String name, Random chance) {
            return name.replace("h", "").replaceFirst("^H(.)", "$1");
        }
    },
    /** What a form does. */
    FAMILY_FIRST {
        @Override
        String of(String name, Random chance) {
            int at = name.indexOf(' ');
            return name.substring(at + 1) + ' ' + name.substring(0, at);
        }
    },
    SECOND_SURNAME_LEFT_OUT {
        @Override
        String of(String name, Random chance) {
            String[] words = name.split(" ");
            return words.length > 2 ? words[0] + ' ' + words[1] : name;
        }
    },
    SHOUTED {
        @Override
        String of(String name, Random chance) {
            return name.toUpperCase(Locale.ROOT);
        }
    };

    abstract String of(String name, Random chance);

    /** A place in a word of the name, never its first letter, which is the last that people get wrong. */
    private static int inside(String name, Random chance) {
        int at;
        do {
            at = 1 + chance.nextInt(name.length() - 1);
        } while (name.charAt(at) == ' ' || name.charAt(at - 1) == ' ');
        return at;
    }
}
