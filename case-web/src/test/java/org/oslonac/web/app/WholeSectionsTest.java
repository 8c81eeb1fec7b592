package org.oslonac.web.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeSectionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"f(\"plain\")", "f(\"]]>&quot;+g()+&quot;<![CDATA[\")", "f(\"]]>]]>]]\");]]>", "if(a[b[0]]>1){}"
            })
    void a_script_is_read_as_it_was_written(String script) throws Exception {
        List<String> scripts = new ArrayList<>(List.of(script));
        WholeSections.mend(scripts);

        String xml = "<eval><![CDATA[" + scripts.get(0) + "]]></eval>";
        String read = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement()
                .getTextContent();

        assertThat(read).isEqualTo(script);
    }
}
