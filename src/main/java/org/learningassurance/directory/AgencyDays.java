package org.learningassurance.directory;

/** An agency as a list of work shows it. */
public record AgencyDays(String name, Closures closures) {

    public static final AgencyDays UNKNOWN = new AgencyDays("", Closures.NONE);
}
