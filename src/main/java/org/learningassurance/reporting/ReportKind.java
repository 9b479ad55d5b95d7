package org.learningassurance.reporting;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What a report is, and for whom. */
public enum ReportKind {
    BOARD("Report to the Scrutiny Board", "Learning from reviews", "scrutiny-board", BoardReport.class),
    YEARLY("Yearly report", "A year of learning from reviews", "yearly", YearlyReport.class);

    private final String label;
    private final String title;
    private final String address;
    private final Class<? extends Report> type;

    ReportKind(String label, String title, String address, Class<? extends Report> type) {
        this.label = label;
        this.title = title;
        this.address = address;
        this.type = type;
    }

    public String label() {
        return label;
    }

    /** What its title begins with. */
    public String title() {
        return title;
    }

    /** Where its pages stand below those of reports. */
    public String address() {
        return address;
    }

    Class<? extends Report> type() {
        return type;
    }

    /** The same for the same period, so that the trail tells of one report what was written in it. */
    UUID idOf(ReportPeriod period) {
        String name = "%s %s %s".formatted(address.replace('-', ' '), period.from(), period.to());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
