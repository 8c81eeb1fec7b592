package org.oslonac.core.audit;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where the chains ended at one moment: one line of the file of anchors. Only the chains that have grown since the line
 * before are in it.
 *
 * @param number counts from 1 without gaps
 */
record Anchor(long number, Instant at, SortedMap<Integer, Head> heads) {

    private static final Pattern LINE = Pattern.compile(
            "\\{\"n\":(\\d{1,18}),\"at\":\"([^\"]+)\",\"heads\":\\{([^}]*)},\"mac\":\"([0-9a-f]{64})\"}");
    private static final Pattern HEAD = Pattern.compile("\"(\\d{1,4})\":\\[(\\d{1,18}),\"([0-9a-f]{64})\"](?:,|$)");
    private static final HexFormat HEX = HexFormat.of();

    /** The end of one chain. */
    record Head(long sequence, byte[] mac) {}

    /** A line, and what seals it. */
    record Sealed(Anchor anchor, byte[] mac) {}

    /** Where the chains end now. */
    static Map<Integer, Head> heads(Connection connection) throws SQLException {
        Map<Integer, Head> heads = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select stream, sequence, mac from core_audit_head")) {
            while (row.next()) {
                heads.put(row.getInt(1), new Head(row.getLong(2), row.getBytes(3)));
            }
        }
        return heads;
    }

    private String text() {
        String chains = heads.entrySet().stream().map(Anchor::text).collect(Collectors.joining(","));
        return "{\"n\":%d,\"at\":\"%s\",\"heads\":{%s}".formatted(number, at, chains);
    }

    private static String text(Map.Entry<Integer, Head> chain) {
        Head head = chain.getValue();
        return "\"%d\":[%d,\"%s\"]".formatted(chain.getKey(), head.sequence(), HEX.formatHex(head.mac()));
    }

    byte[] link(ChainKey key, byte[] previous) {
        byte[] content = text().getBytes(StandardCharsets.US_ASCII);
        return key.next(previous, content, content.length);
    }

    String line(byte[] mac) {
        return text() + ",\"mac\":\"" + HEX.formatHex(mac) + "\"}";
    }

    /** Reads a line; empty when it is none. Whether it was edited shows its mac, since the text is made anew from it. */
    static Optional<Sealed> parse(String line) {
        Matcher whole = LINE.matcher(line);
        if (!whole.matches()) {
            return Optional.empty();
        }
        SortedMap<Integer, Head> heads = new TreeMap<>();
        Matcher chain = HEAD.matcher(whole.group(3));
        while (chain.find()) {
            heads.put(
                    Integer.valueOf(chain.group(1)),
                    new Head(Long.parseLong(chain.group(2)), HEX.parseHex(chain.group(3))));
        }
        Anchor anchor = new Anchor(Long.parseLong(whole.group(1)), Instant.parse(whole.group(2)), heads);
        byte[] mac = HEX.parseHex(whole.group(4));
        return anchor.line(mac).equals(line) ? Optional.of(new Sealed(anchor, mac)) : Optional.empty();
    }
}
