package org.learningassurance.directory;

/** @param kind code of an {@link AgencyKind} */
public record NewAgency(String code, String name, String kind) {}
