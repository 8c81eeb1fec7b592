package org.oslonac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What no page may hold: the content security policy would refuse it in the browser, and this says so earlier. */
class PagesTest {

    private static final int LONGEST_PAGE = 200;
    private static final int MOST_KEYS = 300;

    private static final List<Path> PAGES = HouseSources.files("src/main/webapp", ".xhtml");

    @Test
    void no_page_is_longer_than_a_reader_can_hold() {
        assertThat(PAGES)
                .isNotEmpty()
                .allSatisfy(page ->
                        assertThat(HouseSources.text(page).lines().count()).isLessThanOrEqualTo(LONGEST_PAGE));
    }

    @Test
    void looks_and_behaviour_live_in_resources() {
        assertThat(found("\\sstyle\\s*=|\\son[a-z]+\\s*=\\s*\"|<script|<style|javascript:"))
                .as("the policy refuses what stands in the page")
                .isEmpty();
    }

    @Test
    void tags_that_break_under_the_policy_are_not_used() {
        assertThat(found("<f:ajax|<h:commandLink|<h:outputScript[^>]*[^/]>|<p:captcha|virusScan"))
                .as("they write scripts without the nonce; p:ajax and app:button do the same")
                .isEmpty();
    }

    @Test
    void a_form_in_a_card_has_an_id_of_its_own() {
        assertThat(found("(?s)<app:card\\b(?:(?!</app:card>).)*?<app:form(?![^>]*\\bid=)"))
                .as("else it takes over that of the card, and nothing that is typed is sent")
                .isEmpty();
    }

    @Test
    void everything_that_is_shown_is_escaped() {
        assertThat(found("escape=\"false\"")).isEmpty();
    }

    @Test
    void names_of_the_old_world_are_gone() {
        assertThat(found("http://(xmlns\\.jcp\\.org|java\\.sun\\.com)|javax\\.faces"))
                .isEmpty();
    }

    @Test
    void words_stand_in_the_text_files() {
        assertThat(
                        found(
                                "(label|title|value|question|hint|text|caption|placeholder|aria-label|alt)=\"[^\"#]*[čćžšđČĆŽŠĐ]"))
                .as("a word in a page has one language")
                .isEmpty();
    }

    @Test
    void no_file_of_texts_is_longer_than_a_translator_can_hold() throws Exception {
        for (Path file : HouseSources.files("src/main/resources/texts", ".properties")) {
            Properties texts = new Properties();
            texts.load(new StringReader(HouseSources.text(file)));
            assertThat(texts.size()).as(file.toString()).isBetween(1, MOST_KEYS);
        }
    }

    private static List<String> found(String forbidden) {
        Pattern pattern = Pattern.compile(forbidden);
        List<String> found = new ArrayList<>();
        for (Path page : PAGES) {
            Matcher matcher = pattern.matcher(HouseSources.text(page));
            while (matcher.find()) {
                found.add(page.getFileName() + ": " + matcher.group());
            }
        }
        return found;
    }
}
