package org.oslonac.web.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.oslonac.testing.browser.FormFiller;
import org.oslonac.testing.browser.Visitor;
import org.oslonac.testing.inside.OwnHouse;

/**
 * The packaged house on a database with a binary log, and somebody who types into every text of every form: a word that is
 * looked for on the disk afterwards (Q2, Q20), and pieces of pages that would run as scripts (Q25).
 */
@Timeout(value = 8, unit = TimeUnit.MINUTES)
@OwnHouse
class HostileInputIT {

    private static final Path HOME = TestFolders.fresh("hostile");
    private static final Path DATABASE = TestFolders.fresh("hostile-database");
    private static final String CANARY = "kanarinac" + word();
    /** In what everybody may read, and so is written as it is: an institution. It shows that the search finds. */
    private static final String PUBLIC = "javno" + word();

    private static final int MOST_OF_A_KIND = 4;

    private static final String INJECTED = "[...document.querySelectorAll('*')].filter(one => [...one.attributes]"
            + ".some(a => /^on/i.test(a.name) && a.value.includes('hacked') || /^\\s*javascript:/i.test(a.value)"
            + " && /href|src|action|data/i.test(a.name))).length + [...document.scripts]"
            + ".filter(one => !one.nonce).length";

    private static final Set<String> KEPT = new TreeSet<>();
    private static final Set<String> SEEN = new TreeSet<>();
    private static final Map<String, Integer> OF_KIND = new HashMap<>();
    private static final Set<String> FAULTS = new TreeSet<>();

    private static String word() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    @BeforeAll
    static void somebody_types_everywhere_and_looks_everywhere() throws Exception {
        Path secrets = TestFolders.fresh("hostile-secrets");
        Path password = SecretFiles.write(
                secrets.resolve("password"), LoggingDatabase.PASSWORD.getBytes(StandardCharsets.US_ASCII));
        Path key = SecretFiles.write(secrets.resolve("house.key"), new byte[SecretFile.KEY_BYTES]);
        int port = LauncherRun.freePort();
        try (LoggingDatabase database = new LoggingDatabase(DATABASE).untilReady();
                LauncherRun run = LauncherRun.start(
                                HOME,
                                port,
                                "oslonac.demo=true",
                                "oslonac.db.url=" + database.url(),
                                "oslonac.db.user=" + LoggingDatabase.USER,
                                "oslonac.db.password.file=" + password,
                                "oslonac.db.owner.user=" + LoggingDatabase.OWNER,
                                "oslonac.db.owner.password.file=" + password,
                                "oslonac.key.file=" + key)
                        .untilReady()) {
            assertThat(run.statusOf("/login")).isEqualTo(200);
            Visitor visitor = new Visitor(URI.create("http://localhost:" + port));
            try {
                armed(visitor);
                typeEverywhere(visitor);
            } finally {
                visitor.leave();
            }
        }
    }

    /** Whatever runs calls this function, asks another machine, opens a box or breaks the policy; each is a complaint. */
    private static void armed(Visitor visitor) {
        visitor.page().addInitScript("window.hacked = number => console.error('Ran: ' + number)");
        visitor.page().onDialog(dialog -> {
            FAULTS.add("A box opened at " + visitor.path());
            dialog.dismiss();
        });
    }

    private static void typeEverywhere(Visitor visitor) throws IOException {
        visitor.open("/login").field("access.username").fill(CANARY);
        visitor.field("access.password").fill("nije lozinka");
        visitor.page().keyboard().press("Enter");
        visitor.sees("access.error.wrong");

        visitor.signIn("supervizorka");
        FormFiller client = new FormFiller(visitor, FormFiller.payloads(), CANARY);
        String file = aboutClients(visitor, client);
        bringIn(visitor);
        FormFiller open = new FormFiller(visitor, FormFiller.payloads(), PUBLIC);
        aboutInstitutions(open);
        Set<String> written = new TreeSet<>(client.led());
        written.addAll(open.led());
        new HostileColleagues(visitor, client, file).type();

        HostileColleagues.next(visitor, "supervizorka");
        lookEverywhere(visitor, written);
        lookEverywhere(visitor, List.of(file, file + "/consents", file + "/relation", "/merges", "/absences"));
        lookEverywhere(
                visitor, List.of("/emergency/notices", "/admin/break-glass?show=judged", "/approvals?show=decided"));
        lookEverywhere(visitor, List.of("/", "/calls", "/cases", "/approvals", "/calls/shift", "/calls/callers"));
        lookEverywhere(visitor, List.of("/directory"));

        HostileColleagues.next(visitor, "admin");
        open.open("/admin/codes").press("[id='form:add']").send(0);
        look(visitor.open(open.open("/admin/accounts/new").send(0)));
        lookEverywhere(visitor, List.of("/admin/codes"));
        KEPT.addAll(client.kept());
        KEPT.addAll(open.kept());
        FAULTS.addAll(visitor.complaints());
    }

    private static String aboutClients(Visitor visitor, FormFiller typing) {
        String file = typing.open("/cases/new").send(0);
        typing.about(file.substring(file.lastIndexOf('/') + 1));
        for (String part : List.of("/edit", "/person", "/safe-contact")) {
            typing.open(file + part).send(0);
        }
        typing.open(file);
        for (int place = typing.forms() - 1; place >= 0; place--) {
            typing.open(file).send(place);
        }
        typing.open("/calls/new").send(0, "[id='form:saveAndOpen']");
        String call = newest(visitor, "/calls", "/calls/K-");
        typing.open(call).send(0);
        typing.open(call + "/edit").send(0);
        typing.open("/calls/callbacks/new").send(0);
        typing.open("/calls/regular/new").send(0);
        typing.open("/calls/shift/new").press("[id$=addRisk]").send(0);
        typing.open("/calls/callers/flag").send(0);
        typing.open("/calls/callers/word").send(0);
        search(visitor);
        leaveADraft(visitor);
        return file;
    }

    private static String newest(Visitor visitor, String list, String begin) {
        return visitor.open(list)
                .page()
                .locator("main a[href^='" + begin + "']")
                .first()
                .getAttribute("href");
    }

    private static void search(Visitor visitor) {
        for (String word : List.of(CANARY, "\"><img src=x onerror=hacked(7)>", "</script><script>hacked(2)</script>")) {
            visitor.page().locator("#q").fill(word);
            visitor.page().locator("#q").press("Enter");
            visitor.page().waitForURL("**/search?n=*");
            look(visitor);
            visitor.open("/cases?text=" + URLEncoder.encode(word, StandardCharsets.UTF_8));
            look(visitor);
        }
    }

    /** A call that is being written lies on the server after a few seconds, and its window is closed then. */
    private static void leaveADraft(Visitor visitor) {
        visitor.open("/calls/new");
        visitor.page().locator("[id$=':summary']").first().fill(CANARY + " u nacrtu");
        visitor.page().locator("#draftState:not(:empty)").waitFor();
        visitor.page()
                .waitForResponse(
                        "**/draft",
                        () -> visitor.page().locator("[id$=':summary']").first().press("End"));
    }

    private static void bringIn(Visitor visitor) {
        String good = "Datum;Svrha;Sažetak\n1.2.2002.;Drugo;" + CANARY + "\n";
        String payloads = "\"" + String.join(" ", FormFiller.payloads()).replace("\"", "\"\"") + "\"";
        upload(visitor, good + "31.2.2002.;" + CANARY + ";" + payloads + "\n");
        visitor.button("contactimport.check").click();
        visitor.sees("contactimport.ImportState.REFUSED");
        look(visitor);
        upload(visitor, good + "2.2.2002.;Drugo;" + payloads + "\n");
        visitor.button("contactimport.import").click();
        visitor.sees("contactimport.ImportState.IMPORTED");
        look(visitor);
    }

    private static void upload(Visitor visitor, String csv) {
        visitor.open("/calls/import");
        visitor.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("pozivi.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        visitor.button("contactimport.upload").click();
        visitor.button("contactimport.import").waitFor();
        look(visitor);
    }

    private static void aboutInstitutions(FormFiller typing) {
        String institution = typing.open("/directory/new").send(0);
        typing.open(institution).press("[id='form:addPerson']").send(0);
        typing.open(institution).press("[id='form:verify']");
        typing.open(institution).press("[id='form:retire']");
    }

    /** At these addresses, and from there on wherever links of the pages lead, at a few of each kind. */
    private static void lookEverywhere(Visitor visitor, Collection<String> begin) {
        Deque<String> next = new ArrayDeque<>(begin);
        while (!next.isEmpty()) {
            String path = next.poll();
            boolean wanted = begin.contains(path) || OF_KIND.merge(kind(path), 1, Integer::sum) <= MOST_OF_A_KIND;
            if (wanted && SEEN.add(path)) {
                visitor.open(path);
                next.addAll(look(visitor));
            }
        }
    }

    /** An address without what it says of one record, and without what it asks a list for. */
    private static String kind(String path) {
        return path.replaceFirst("\\?.*", "").replaceAll("/([AKU]-[-\\d]+|\\d+)", "/*");
    }

    static List<String> look(Visitor visitor) {
        Object injected = visitor.page().evaluate(INJECTED);
        if (!Integer.valueOf(0).equals(injected)) {
            FAULTS.add(injected + " injected parts at " + visitor.path());
        }
        if (visitor.page().locator("main h1").count() != 1) {
            FAULTS.add("A broken page at " + visitor.path());
        }
        Object links = visitor.page()
                .evaluate("[...document.querySelectorAll('main a[href^=\"/\"]')].map(one => one.getAttribute('href'))"
                        + ".filter(path => !/\\.(csv|xlsx)|sort=|size=|kind=|^\\/calls\\/new/.test(path))");
        return ((List<?>) links).stream().map(Object::toString).toList();
    }

    @Test
    void there_are_sixty_payloads_and_more() {
        assertThat(FormFiller.payloads()).doesNotHaveDuplicates().hasSizeGreaterThan(60);
    }

    @Test
    void every_form_was_taken_with_them() {
        assertThat(KEPT.stream().map(HostileInputIT::kind))
                .hasSizeGreaterThanOrEqualTo(24)
                .contains("/cases/new", "/calls/callbacks/new", "/calls/regular/new", "/calls/shift/new")
                .contains("/calls/callers/flag", "/calls/callers/word", "/directory/new", "/admin/codes")
                .contains("/cases/*/consents/new", "/cases/*/consents/withdraw", "/cases/*/merge", "/cases/*/relation")
                .contains("/emergency", "/admin/break-glass", "/approvals/*", "/admin/alerts/*", "/admin/erasures/new")
                .contains("/admin/accounts/new");
        assertThat(SEEN).hasSizeGreaterThan(40);
    }

    @Test
    void none_of_them_runs_and_no_page_breaks() {
        assertThat(FAULTS).isEmpty();
    }

    @Test
    void what_was_typed_about_people_is_nowhere_on_the_disk() throws IOException {
        assertThat(TracesOnDisk.of(CANARY, HOME, DATABASE)).isEmpty();
        assertThat(TracesOnDisk.of(PUBLIC, HOME, DATABASE))
                .as("the search finds what is there: in tables, redo log and binary log")
                .anyMatch(file -> file.toString().endsWith(".ibd"))
                .anyMatch(file -> file.getFileName().toString().startsWith("ib_logfile"))
                .anyMatch(file -> file.getFileName().toString().startsWith("binlog."));
        try (Stream<Path> logs = Files.list(HOME.resolve("logs"))) {
            assertThat(logs).isNotEmpty();
        }
    }
}
