/** What the learning point's page shows besides its own facts: track, ladder, brief, actions, decisions, process, timeline. */
@NullMarked
package org.learningassurance.overview.web;

import org.jspecify.annotations.NullMarked;
