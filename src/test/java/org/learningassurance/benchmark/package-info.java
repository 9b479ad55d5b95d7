/**
 * How long the tracker takes for what it does most, as a ratio to what the engine alone, or plain tables, take for the same in the same
 * run. {@code ./mvnw -Pbenchmark verify} runs it on H2 and on PostgreSQL; the README says what each row means.
 */
@NullMarked
package org.learningassurance.benchmark;

import org.jspecify.annotations.NullMarked;
