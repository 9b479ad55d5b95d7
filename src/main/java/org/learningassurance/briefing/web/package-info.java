/** The pages of briefs: list, writing, approval, issue, the brief to read and print, and what changed between versions. */
@NullMarked
package org.learningassurance.briefing.web;

import org.jspecify.annotations.NullMarked;
