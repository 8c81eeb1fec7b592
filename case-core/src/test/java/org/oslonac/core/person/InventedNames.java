package org.oslonac.core.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Ten thousand people who never lived: names that look Serbian, Romanian, Ukrainian and Romani, put together at random from
 * beginnings and ends, so that many are alike, as in life. A quarter has a second surname or a second given name.
 */
final class InventedNames {

    static final int PEOPLE = 10_000;

    /** Somebody, as she is written down. */
    record Invented(String given, String family) {

        String whole() {
            return given + ' ' + family;
        }
    }

    private static final List<String> GIVEN =
            words("Ljiljana Đurđica Jelena Milica Snežana Vesna Ksenija Biljana Gordana"
                    + " Željka Žaklina Živana Sanja Tanja Nadežda Čedomira Dragica Slavica Ružica Višnja Danijela Jovana Anđela"
                    + " Anđelija Katarina Aleksandra Svetlana Nevena Mirjana Zorica Radmila Dobrila Ljubica Stojanka Cvijeta"
                    + " Stevana Hristina Hana Dženana Šehrija Nikolija Teodora Sofija Marija Anastasija Emilija Kosara Bisenija"
                    + " Oksana Kateryna Nataliia Yuliia Olena Halyna Svitlana Liudmyla Iryna Zhanna Viktoriia Yevheniia Mariya"
                    + " Khrystyna Solomiya Bohdana Nadiia Larysa Myroslava Ihoria Ulyana Taisiia Valentyna Polina Ruslana"
                    + " Ștefania Mihaela Ionela Crăciunița Gheorghița Florentina Nicoleta Loredana Alexandra Cătălina Mădălina"
                    + " Violeta Doinița Viorica Raluca Luminița Rodica Ancuța Tatiana Lăcrămioara Paraschiva Marioara Ileana"
                    + " Đulijana Šejla Selvija Fatmira Sanela Remzija Ajša Zumreta Bajramša Nerđivana Elvira Senada Romina"
                    + " Suzana Đemilja Afrodita Mirsada Šefika Zulfija Merima Kristijan Nebojša Željko Đorđe Vojislav Ljubomir"
                    + " Oleksandr Volodymyr Mykola Ștefan Ionuț Ramadan Džavid");
    private static final List<String> STEMS = words("Đorđ Ljubo Milu Njego Čarap Ćiri Šar Žival Džeri Vukosl Rado Jova"
            + " Petro Stojil Mihajl Bogda Krst Zlatan Vlajk Gvozd Prvul Trnav Dubrav Kalin Jagod Višnj Zelen Sunčan"
            + " Hrast Brez Oraš Jasen Lipov Borik Topol Klenov Drenov Javor Šljiv Kest Ksant Vitomir Mirosl Dragosl"
            + " Shevch Zhyla Khome Yarem Kovaly Hryhor Tkach Bond Marchu Lysy Wolos Kuts Moroz Chorn Yushch Polishch"
            + " Ciobo Munte Ungur Rusu Lupa Cojoc Dumit Gheor Iones Pope Vasil Moldo Crac Florea Stan Negre Rotar Olte"
            + " Bajram Ramad Sali Deme Osma Šaći Ibrai Jašar Kurte Bećir Ašim Redže Zejnul Selim Mehmed Ferha");
    private static final List<String> ENDS = words("ović ević ić kić čić šić jević enko chuk escu eanu uk yshyn aru oiu"
            + " ovska ski anović enović ijević inov ović ević ić");

    private InventedNames() {}

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    /** The same people for the same seed. */
    static List<Invented> people(long seed) {
        Random chance = new Random(seed);
        List<Invented> people = new ArrayList<>(PEOPLE);
        for (int i = 0; i < PEOPLE; i++) {
            String given = one(chance, GIVEN);
            String family = family(chance);
            int more = chance.nextInt(8);
            if (more == 0) {
                family += ' ' + family(chance);
            } else if (more == 1) {
                given += ' ' + one(chance, GIVEN);
            }
            people.add(new Invented(given, family));
        }
        return people;
    }

    private static String family(Random chance) {
        return one(chance, STEMS) + one(chance, ENDS);
    }

    private static String one(Random chance, List<String> words) {
        return words.get(chance.nextInt(words.size()));
    }
}
