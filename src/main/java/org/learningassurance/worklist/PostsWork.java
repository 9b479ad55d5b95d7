package org.learningassurance.worklist;

import java.time.Instant;
import java.time.LocalDate;
import org.learningassurance.shared.PostId;

/**
 * What a post has open, in short: enough to say whether somebody is to be written to.
 *
 * @param open how many steps
 * @param newest when the youngest of them was opened
 * @param firstDue the earliest due date
 */
public record PostsWork(PostId post, long open, Instant newest, LocalDate firstDue) {}
