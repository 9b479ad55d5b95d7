package org.learningassurance.reporting;

/** For whom a report is: exact for those who may know everything, or without small numbers for everybody else (R13). */
public enum ReportCopy {
    RESTRICTED("Restricted copy"),
    PUBLICATION("Copy for publication");

    private final String label;

    ReportCopy(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
