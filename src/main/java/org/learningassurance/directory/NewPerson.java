package org.learningassurance.directory;

import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;

/** @param agency the agency that the person works for, or null for the partnership's own staff */
public record NewPerson(String name, String email, @Nullable AgencyId agency) {}
