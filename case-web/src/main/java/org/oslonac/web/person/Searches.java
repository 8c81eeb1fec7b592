package org.oslonac.web.person;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What was searched for in this session, the last few, each under a number: the number stands in the address of the
 * results, the words stay here. Every search form carries the token, so that no other site can search in her name (Q16).
 */
@Named
@SessionScoped
public class Searches implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int KEPT = 20;

    private final String token = UUID.randomUUID().toString();
    private final Map<Integer, String> typed = new LinkedHashMap<>();
    private int last;

    /** What a search form sends along. */
    public String getToken() {
        return token;
    }

    boolean isOurs(String sent) {
        return sent != null
                && MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    /** @return the number under which these words are kept */
    synchronized int keep(String words) {
        last++;
        typed.put(last, words);
        typed.keySet().removeIf(number -> number <= last - KEPT);
        return last;
    }

    /** The words of this number; empty when they are not kept any more. */
    synchronized String words(int number) {
        return typed.getOrDefault(number, "");
    }
}
