package org.learningassurance.shared.web;

import java.util.Optional;
import org.learningassurance.shared.Actor;

/** Who is signed in on this request. The access module answers; the layout asks. */
public interface SignedIn {

    Optional<Actor> actor();
}
