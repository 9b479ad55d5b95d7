package org.learningassurance.evidence;

/**
 * The rules by which a run chart is read. Source: Perla, Provost and Murray, "The run chart: a simple analytical tool for learning from
 * variation in healthcare processes", BMJ Quality and Safety 2011;20:46-51. Their fourth, the astronomical point, is a judgement by
 * eye and is not computed.
 */
public enum RunRule {
    SHIFT("Shift", "6 or more readings in a row on one side of the median. Readings on the median are passed over."),
    TREND(
            "Trend",
            "5 or more readings in a row that all go up, or all go down. Of readings that are alike, one after the"
                    + " other, one is counted."),
    RUNS(
            "Number of runs",
            "A run is a row of readings on one side of the median. Far fewer or far more runs than chance makes are a"
                    + " signal. It takes at least 10 readings that are not on the median.");

    private final String label;
    private final String meaning;

    RunRule(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }
}
