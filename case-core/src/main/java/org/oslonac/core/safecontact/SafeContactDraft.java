package org.oslonac.core.safecontact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a page collects about reaching a client. Everything but the time zone may stay empty (D49). */
public class SafeContactDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank(message = "{safecontact.error.timeZone}")
    private String timeZone = "Europe/Belgrade";

    @NotNull(message = "{safecontact.error.voicemail}")
    private Voicemail voicemail = Voicemail.NOT_ASKED;

    @Size(max = 60)
    private String codeWord;

    @Size(max = 300)
    private String whoMayAnswer;

    @Size(max = 500)
    private String reason;

    private LocalDate validUntil;

    private Set<String> channels = new LinkedHashSet<>();

    @Size(max = 30, message = "{safecontact.error.tooMany}")
    private List<HoursDraft> hours = new ArrayList<>();

    @Valid
    @Size(max = 10, message = "{safecontact.error.tooMany}")
    private List<NumberDraft> numbers = new ArrayList<>();

    /** Whether nothing at all was agreed, which makes no plan; rows that were left empty are nothing. */
    public boolean isEmpty() {
        return voicemail == Voicemail.NOT_ASKED
                && codeWord == null
                && whoMayAnswer == null
                && reason == null
                && validUntil == null
                && channels.isEmpty()
                && hours.stream().allMatch(HoursDraft::isEmpty)
                && numbers.stream().allMatch(NumberDraft::isEmpty);
    }

    /** @throws PlanRefused when a row is half filled, or two begin in the same minute of the same day */
    List<SafeHours> windows() {
        List<SafeHours> windows =
                hours.stream().flatMap(HoursDraft::windows).distinct().toList();
        long starts = windows.stream()
                .map(window -> List.of(window.day(), window.from()))
                .distinct()
                .count();
        if (starts < windows.size()) {
            throw new PlanRefused("safecontact.error.sameStart");
        }
        return windows;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public Voicemail getVoicemail() {
        return voicemail;
    }

    public void setVoicemail(Voicemail voicemail) {
        this.voicemail = voicemail;
    }

    public String getCodeWord() {
        return codeWord;
    }

    public void setCodeWord(String codeWord) {
        this.codeWord = codeWord;
    }

    public String getWhoMayAnswer() {
        return whoMayAnswer;
    }

    public void setWhoMayAnswer(String whoMayAnswer) {
        this.whoMayAnswer = whoMayAnswer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public Set<String> getChannels() {
        return channels;
    }

    public void setChannels(Set<String> channels) {
        this.channels = channels == null ? new LinkedHashSet<>() : new LinkedHashSet<>(channels);
    }

    public List<HoursDraft> getHours() {
        return hours;
    }

    public void setHours(List<HoursDraft> hours) {
        this.hours = hours == null ? new ArrayList<>() : new ArrayList<>(hours);
    }

    public List<NumberDraft> getNumbers() {
        return numbers;
    }

    public void setNumbers(List<NumberDraft> numbers) {
        this.numbers = numbers == null ? new ArrayList<>() : new ArrayList<>(numbers);
    }
}
