package org.oslonac.web.report;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.oslonac.core.report.api.ReportCell;

/** A bar chart of a table, in the form that the chart library reads; a hidden count has no bar. */
final class ReportChart {

    static final int MOST_ROWS = 60;
    static final int MOST_COLUMNS = 20;

    /** Told apart on light and dark grounds, also by readers who do not tell red from green. */
    private static final List<String> COLOURS =
            List.of("#2a7f92", "#d98a1f", "#6c5fc7", "#4d9a4f", "#c2567a", "#7b8b93", "#a9762b", "#3f6fb5", "#93a52b");

    private static final String INK = "#7d898f";

    private ReportChart() {}

    /** One series of bars, named for the legend. */
    record Series(String name, List<ReportCell> cells) {}

    static String json(List<String> labels, List<Series> series, boolean minutes) {
        JsonArrayBuilder datasets = Json.createArrayBuilder();
        for (int i = 0; i < series.size(); i++) {
            JsonArrayBuilder values = Json.createArrayBuilder();
            for (ReportCell cell : series.get(i).cells()) {
                if (cell.hidden()) {
                    values.addNull();
                } else {
                    values.add(minutes ? cell.minutes() : cell.count());
                }
            }
            datasets.add(Json.createObjectBuilder()
                    .add("label", series.get(i).name())
                    .add("backgroundColor", COLOURS.get(i % COLOURS.size()))
                    .add("data", values));
        }
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add(
                        "data",
                        Json.createObjectBuilder()
                                .add("labels", Json.createArrayBuilder(labels))
                                .add("datasets", datasets))
                .add("options", options(series.size() > 1))
                .build()
                .toString();
    }

    private static JsonObjectBuilder options(boolean stacked) {
        JsonObjectBuilder axis = Json.createObjectBuilder()
                .add("stacked", stacked)
                .add("beginAtZero", true)
                .add("ticks", Json.createObjectBuilder().add("color", INK));
        JsonObjectBuilder sameAxis = Json.createObjectBuilder()
                .add("stacked", stacked)
                .add("ticks", Json.createObjectBuilder().add("color", INK));
        return Json.createObjectBuilder()
                .add("responsive", true)
                .add("maintainAspectRatio", false)
                .add("animation", false)
                .add("color", INK)
                .add(
                        "plugins",
                        Json.createObjectBuilder()
                                .add(
                                        "legend",
                                        Json.createObjectBuilder()
                                                .add("display", stacked)
                                                .add("position", "bottom")))
                .add("scales", Json.createObjectBuilder().add("x", sameAxis).add("y", axis));
    }
}
