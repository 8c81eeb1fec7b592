package org.oslonac.web.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PropertiesTextTest {

    @Test
    void any_value_is_read_back_as_it_was() throws IOException {
        Map<String, String> values = Map.of("a", " C:\\data\\nova fascikla", "b", "š ђ 🕊 = # !", "c", "line\nbreak");

        Properties read = new Properties();
        read.load(new StringReader(PropertiesText.of(values)));

        assertThat(read).containsAllEntriesOf(values);
    }
}
