package org.oslonac.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oslonac.testing.inside.BesideStart;

/** Whoever has full rights over the database, but not the key, cannot change the trail unseen (Q18). */
@BesideStart
class ChainIT {

    private static final int ROWS = 300;

    private static TrailDatabase trail;

    @BeforeAll
    static void write() throws Exception {
        trail = TrailDatabase.migrated("it-chain");
        for (long id = 1; id <= ROWS / 2; id++) {
            trail.append(id);
        }
        trail.anchor();
        for (long id = ROWS / 2 + 1; id < ROWS; id += 3) {
            trail.append(id, id + 1, id + 2);
        }
        trail.anchor();
        trail.sql("create table kept_event as select * from core_audit_event");
        trail.sql("create table kept_head as select * from core_audit_head");
        Files.copy(trail.anchorFile(), trail.anchorFile().resolveSibling("kept.log"));
    }

    @AfterAll
    static void stop() {
        trail.close();
    }

    @BeforeEach
    void asItWas() throws Exception {
        trail.sql(
                "delete from core_audit_event",
                "insert into core_audit_event select * from kept_event",
                "delete from core_audit_head",
                "insert into core_audit_head select * from kept_head");
        Files.write(trail.anchorFile(), Files.readAllBytes(trail.anchorFile().resolveSibling("kept.log")));
        assertThat(trail.verify().isIntact()).isTrue();
    }

    private static void assertBroken(ChainBreak.TrailFault kind) {
        Verification found = trail.verify();
        assertThat(found.firstBreak()).as(found.sentence()).isNotNull();
        assertThat(found.firstBreak().kind()).isEqualTo(kind);
    }

    /** A chain that has more than two rows, and its length. */
    private static int aStream() throws Exception {
        return (int) trail.ask("select stream from core_audit_head where sequence > 3 order by stream limit 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id = id + 1000000",
                "happened_at = happened_at + interval 1 microsecond",
                "staff_id = ifnull(staff_id, 0) + 1",
                "staff_id = null",
                "action = 'LISTED'",
                "subject = 'person'",
                "subject_id = subject_id + 1",
                "subject_id = null",
                "fields = 'IDENTITY'",
                "fields = ''",
                "mac = repeat('x', 32)"
            })
    void a_changed_column_shows_and_where(String change) throws Exception {
        long row = trail.ask("select id from core_audit_event where staff_id = 1 and fields is not null and stream = "
                + aStream() + " order by sequence desc limit 1");
        long stream = trail.ask("select stream from core_audit_event where id = " + row);
        long sequence = trail.ask("select sequence from core_audit_event where id = " + row);

        trail.sql("update core_audit_event set " + change + " where id = " + row);

        assertThat(trail.verify().firstBreak())
                .isEqualTo(new ChainBreak(ChainBreak.TrailFault.ALTERED, (int) stream, sequence));
    }

    @Test
    void a_deleted_row_shows_wherever_it_stood() throws Exception {
        int stream = aStream();
        trail.sql("delete from core_audit_event where sequence = 2 and stream = " + stream);
        assertThat(trail.verify().firstBreak()).isEqualTo(new ChainBreak(ChainBreak.TrailFault.MISSING, stream, 2));
        asItWas();
        trail.sql("delete from core_audit_event where sequence = 1 and stream = " + stream);
        assertBroken(ChainBreak.TrailFault.MISSING);
        asItWas();
        trail.sql("delete from core_audit_event order by happened_at desc limit 1");
        assertThat(trail.verify().isIntact()).isFalse();
    }

    @Test
    void a_gap_that_was_closed_by_counting_anew_shows() throws Exception {
        int stream = aStream();
        trail.sql(
                "delete from core_audit_event where sequence = 2 and stream = " + stream,
                "update core_audit_event set sequence = sequence - 1 where sequence > 2 and stream = " + stream
                        + " order by sequence",
                "update core_audit_head set sequence = sequence - 1 where stream = " + stream);
        assertBroken(ChainBreak.TrailFault.ALTERED);
    }

    @Test
    void two_rows_that_changed_places_show() throws Exception {
        int stream = aStream();
        trail.sql(
                "update core_audit_event set sequence = 900 where sequence = 1 and stream = " + stream,
                "update core_audit_event set sequence = 1 where sequence = 2 and stream = " + stream,
                "update core_audit_event set sequence = 2 where sequence = 900 and stream = " + stream);
        assertBroken(ChainBreak.TrailFault.ALTERED);
    }

    @Test
    void a_row_from_another_chain_shows() throws Exception {
        trail.sql("update core_audit_event set stream = 99, sequence = 1 where sequence = 1 and stream = " + aStream());
        assertThat(trail.verify().isIntact()).isFalse();
        asItWas();
        trail.sql("insert into core_audit_event (stream, sequence, id, happened_at, action, subject, mac)"
                + " values (99, 1, 7, now(), 'READ', 'case_file', repeat('x', 32))");
        assertBroken(ChainBreak.TrailFault.ALTERED);
    }

    @Test
    void a_tail_that_was_cut_off_with_its_head_shows_back_to_the_last_anchor() throws Exception {
        int stream = aStream();
        long end = trail.ask("select sequence from core_audit_head where stream = " + stream);
        trail.sql(
                "delete from core_audit_event where stream = " + stream + " and sequence >= " + (end - 1),
                "update core_audit_head set sequence = " + (end - 2) + ", mac = (select mac from core_audit_event where"
                        + " stream = " + stream + " and sequence = " + (end - 2) + ") where stream = " + stream);
        assertBroken(ChainBreak.TrailFault.ANCHOR);
    }

    @Test
    void what_was_written_after_the_last_anchor_is_all_that_can_be_cut_off() throws Exception {
        trail.append(77_777);
        int stream = (int) trail.ask("select stream from core_audit_event where subject_id = 77777");
        trail.sql(
                "delete from core_audit_event where subject_id = 77777",
                "replace into core_audit_head select * from kept_head where stream = " + stream);
        assertThat(trail.verify().isIntact()).isTrue();
    }

    @Test
    void an_emptied_trail_shows() throws Exception {
        trail.sql("delete from core_audit_event", "update core_audit_head set sequence = 0, mac = repeat(x'00', 32)");
        assertBroken(ChainBreak.TrailFault.ANCHOR);
    }

    @Test
    void a_chain_that_was_written_anew_without_the_key_shows() throws Exception {
        trail.sql("delete from core_audit_event", "update core_audit_head set sequence = 0, mac = repeat(x'00', 32)");
        trail.forgeKey();
        for (long id = 1; id < ROWS; id++) {
            trail.append(id);
        }
        trail.ownKey();
        assertThat(trail.verify().isIntact()).isFalse();
    }

    @Test
    void a_chain_that_was_written_anew_with_the_key_shows_by_its_anchors() throws Exception {
        trail.sql("delete from core_audit_event", "update core_audit_head set sequence = 0, mac = repeat(x'00', 32)");
        for (long id = 1; id < 3 * ROWS; id++) {
            trail.append(id + 500);
        }
        assertBroken(ChainBreak.TrailFault.ANCHOR);
    }

    @Test
    void a_head_that_was_turned_or_taken_shows() throws Exception {
        trail.sql("update core_audit_head set sequence = sequence - 1 where stream = " + aStream());
        assertBroken(ChainBreak.TrailFault.HEAD);
        asItWas();
        trail.sql("delete from core_audit_head where stream = " + aStream());
        assertBroken(ChainBreak.TrailFault.HEAD);
    }

    @Test
    void an_edited_file_of_anchors_shows() throws Exception {
        List<String> lines = Files.readAllLines(trail.anchorFile());
        Files.writeString(trail.anchorFile(), lines.get(0).replace("T09", "T08") + "\n" + lines.get(1) + "\n");
        assertThat(trail.verify().firstBreak()).isEqualTo(new ChainBreak(ChainBreak.TrailFault.ANCHOR_FILE, 0, 1));
        Files.writeString(trail.anchorFile(), lines.get(1) + "\n");
        assertBroken(ChainBreak.TrailFault.ANCHOR_FILE);
        Files.writeString(trail.anchorFile(), lines.get(0) + "\n");
        assertThat(trail.verify().firstBreak()).isEqualTo(new ChainBreak(ChainBreak.TrailFault.ANCHOR_GONE, 0, 2));
        Files.delete(trail.anchorFile());
        assertBroken(ChainBreak.TrailFault.ANCHOR_GONE);
    }

    @Test
    void half_a_line_that_a_power_cut_left_is_no_edit_and_is_gone_on_with() throws Exception {
        Files.writeString(trail.anchorFile(), "{\"n\":3,\"at\":\"20", StandardOpenOption.APPEND);
        assertThat(trail.verify().isIntact()).isTrue();
        trail.append(5);
        assertThat(trail.anchor()).isEqualTo(3);
        assertThat(trail.verify().isIntact()).isTrue();
    }

    @Test
    void three_hundred_edits_at_random_all_show() throws Exception {
        Random chance = new Random(18);
        List<String> unseen = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            long id = trail.ask(
                    "select id from kept_event where action = 'READ' limit 1 offset " + chance.nextInt(ROWS - 1));
            String edit = edit(chance) + " where id = " + id;
            trail.sql(edit);
            if (trail.verify().isIntact()) {
                unseen.add(edit);
            }
            trail.sql("replace into core_audit_event select * from kept_event where id = " + id);
        }
        assertThat(unseen).isEmpty();
        assertThat(trail.verify().isIntact()).as("each edit was undone").isTrue();
    }

    private static String edit(Random chance) {
        List<String> edits = List.of(
                "delete from core_audit_event",
                "update core_audit_event set staff_id = " + (100 + chance.nextInt(9)),
                "update core_audit_event set subject_id = " + (1000 + chance.nextInt(9)),
                "update core_audit_event set happened_at = happened_at - interval " + (1 + chance.nextInt(9_000_000))
                        + " microsecond",
                "update core_audit_event set fields = 'LEGAL'",
                "update core_audit_event set sequence = sequence + 1000");
        return edits.get(chance.nextInt(edits.size()));
    }
}
