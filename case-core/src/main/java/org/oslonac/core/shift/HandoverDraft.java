package org.oslonac.core.shift;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What a page collects at the end of a shift. Open call-backs come by themselves. */
public class HandoverDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 4000)
    private String body;

    @Valid
    @Size(max = 30)
    private List<RiskDraft> atRisk = new ArrayList<>();

    /** A client to watch over, by the code that was typed. */
    public static class RiskDraft implements Serializable {

        private static final long serialVersionUID = 1L;

        @Size(max = 20)
        private String code;

        @Size(max = 500)
        private String watch;

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }

        public String getWatch() {
            return watch;
        }

        public void setWatch(String watch) {
            this.watch = watch;
        }
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public List<RiskDraft> getAtRisk() {
        return atRisk;
    }

    public void setAtRisk(List<RiskDraft> atRisk) {
        this.atRisk = atRisk == null ? new ArrayList<>() : new ArrayList<>(atRisk);
    }
}
