package org.learningassurance.directory;

import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Role;

/** @param agency see {@link Post#agency()} */
public record NewPost(String title, Role role, @Nullable AgencyId agency) {}
